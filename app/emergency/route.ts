import { emergencyReply } from "@/app/emergency-reply";
import { ownLanguage } from "@/app/own-language";

/** The emergency page where the address says no language, for a browser with a session. */
export const GET = async (): Promise<Response> => emergencyReply(await ownLanguage());
