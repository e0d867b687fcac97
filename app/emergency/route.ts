import { emergencyReply } from "@/app/emergency-reply";

/** The emergency page where the address says no language, for a browser with a session. */
export const GET = (): Promise<Response> => emergencyReply();
