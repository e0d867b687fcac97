import { inOwnLanguage } from "@/app/in-own-language";

/** The pages about the product, where the address says no language. */
export const GET = (request: Request): Promise<Response> => inOwnLanguage(request);
