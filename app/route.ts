import { frontReply } from "./front-reply";

/** The front page where the address says no language, for a browser with a session. */
export const GET = (request: Request): Promise<Response> => frontReply(request);
