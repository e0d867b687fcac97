import { PostButton } from "@/components/ui/post-button";
import { alertSettingWords } from "@/content/words/en/staff/alert-settings";
import { failureWords } from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

const { test: words } = alertSettingWords;
const failures: { readonly [failure: string]: string } = failureWords;

const resultText = (tested: string): string =>
  tested === "sent"
    ? words.sent
    : tested === "no-address"
      ? words.noAddress
      : fill(words.failed, { why: failures[tested] ?? failureWords.other });

type Props = {
  readonly settings: ClinicSettings;
  /** How a test went that was just sent. */
  readonly tested: string | undefined;
};

/** Sends a test of the alert mail to the saved addresses, and says how it went. */
export function TestAlert({ settings: { alertAddress, alertDeputy }, tested }: Props) {
  if (alertAddress === "" && tested === undefined) return null;
  const to = [alertAddress, alertDeputy].filter(Boolean).join(", ");
  return (
    <section aria-labelledby="test-alert">
      <h2 id="test-alert">{words.title}</h2>
      {tested !== undefined && (
        <p className="notice" role="status">
          {resultText(tested)}
        </p>
      )}
      {to !== "" && (
        <>
          <p>{fill(words.text, { to })}</p>
          <PostButton action={staffRoutes.testAlert} label={words.button} className="secondary" />
        </>
      )}
    </section>
  );
}
