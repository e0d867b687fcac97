import { frontReply } from "./front-reply";
import { ownLanguage } from "./own-language";

/** The front page where the address says no language, for a browser with a session. */
export const GET = async (request: Request): Promise<Response> =>
  frontReply(request, await ownLanguage());
