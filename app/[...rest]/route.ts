import { problemReply } from "@/app/replies";

/** Whatever else is asked for. */
export const GET = (request: Request): Promise<Response> => problemReply(request, "notFound");
