import { inOwnLanguage } from "@/app/in-own-language";

/** The library, where the address says no language. */
export const GET = (request: Request): Promise<Response> => inOwnLanguage(request);
