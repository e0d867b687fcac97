import { routes } from "@/lib/routes";

/**
 * Takes the token out of the address bar and the history as soon as the page is read. Its own hash lets it
 * run, so not a letter of it depends on who asks. React would write quotation marks in a script as
 * entities: there are none in it.
 */
export const leaveAddress = `history.replaceState(null,\`\`,\`${routes.linkOutcome}\`)`;

/** The script, for the beginning of a page whose address holds a token. */
export const LeaveAddress = () => <script>{leaveAddress}</script>;
