import { settingsWords } from "@/content/words/en/staff/settings";
import { staffRoutes } from "@/lib/routes";
import { shownSettings } from "@/lib/settings/typed-settings";
import { samplePerson, sampleSettings } from "@/test-support/person";
import type { HttpClient } from "./http-client";
import { inDays } from "./invite";
import { PlainBrowser } from "./plain-browser";

type Cookies = { readonly [name: string]: string };

/** The token of a new link to an invitation's form, off the page that shows it once. */
async function tokenOf(client: HttpClient, invitation: string): Promise<string> {
  const shown = await (await client.post(`${invitation}/link`)).text();
  const token = /\/i\/([\w-]{43})\?/.exec(shown)?.[1];
  if (token === undefined) throw new Error(`${invitation} shows no link.`);
  return token;
}

async function setSettings(client: PlainBrowser): Promise<void> {
  const settings = shownSettings({ ...sampleSettings, senderAddress: "desk@clinic.example" });
  const changed = Object.entries(settings).filter(([, value]) => value !== "");
  await client.open(staffRoutes.settings);
  await client.fill(Object.fromEntries(changed.map(([field, value]) => [field, [value]])));
  await client.submit(`form[action="${staffRoutes.saveSettings}"] button`);
  if (!client.text("main").includes(settingsWords.saved)) throw new Error("Nothing was saved.");
}

/**
 * Gives a clinic the sample's settings, as its administrator, and invites the sample person several
 * times. Gives a token of each invitation.
 */
export async function invitedTokens(
  base: string,
  administrator: Cookies,
  count: number,
): Promise<readonly string[]> {
  const client = new PlainBrowser(base, administrator);
  await setSettings(client);
  const [year = "", month = "", day = ""] = samplePerson.dateOfBirth.split("-");
  const { name, email, clinician } = samplePerson;
  const born = { "birth-day": day, "birth-month": month, "birth-year": year };
  const tokens: string[] = [];
  for (let made = 0; made < count; made += 1) {
    // The same person at the same time would be the same invitation.
    const appointment = { day: inDays(14), time: `09:${10 + made}` };
    const typed = { name, email, clinician, ...born, ...appointment, language: "en", go: "save" };
    const answer = await client.post(staffRoutes.makeInvitation, typed);
    const invitation = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
    tokens.push(await tokenOf(client, invitation));
  }
  return tokens;
}
