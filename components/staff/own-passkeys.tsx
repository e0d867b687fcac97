import { ownAccountWords } from "@/content/words/en/staff/account";
import { staffRoutes } from "@/lib/routes";
import { dayWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { OwnPasskey } from "@/lib/staff-accounts/passkeys/own-passkeys";
import { fill } from "@/lib/words/fill";
import { PasskeyButton } from "./passkey-button";

const { passkeys: words } = ownAccountWords;

type Props = {
  readonly passkeys: readonly OwnPasskey[];
  readonly settings: ClinicSettings;
};

/** One's passkeys, each with a button to remove it, and the button to add one. */
export function OwnPasskeys({ passkeys, settings }: Props) {
  const dayOf = ({ addedAt }: OwnPasskey) => (addedAt === null ? "" : dayWords(addedAt, settings));
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {passkeys.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="staff-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {Object.values(words.columns).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {passkeys.map((passkey) => (
              <tr key={passkey.id}>
                <th scope="row">{passkey.keeper ?? words.unknownKeeper}</th>
                <td data-label={words.columns.added}>{dayOf(passkey)}</td>
                <td>
                  <form method="post" action={staffRoutes.removePasskey} className="post-button">
                    <input type="hidden" name="passkey" value={passkey.id} />
                    <button type="submit" className="danger">
                      {words.remove}
                      <span className="visually-hidden">
                        {" "}
                        {fill(words.removeWhich, { day: dayOf(passkey) })}
                      </span>
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <PasskeyButton kind="add" label={words.add} />
    </>
  );
}
