import { outcomeWords, emergencyDesk as words } from "@/content/words/en/staff/emergencies";
import { emergencyOutcomes } from "@/lib/invitations/emergency-outcome";
import { staffRoutes } from "@/lib/routes";
import { phoneAddress } from "@/lib/routes/phone-address";
import { fill } from "@/lib/words/fill";
import type { ShownFlag } from "./shown-flags";

function Phone({ id, name, phone }: ShownFlag) {
  const address = phoneAddress(phone);
  if (address !== null) {
    return (
      <a className="button call" href={address}>
        <span className="visually-hidden">{fill(words.call, { name })}: </span>
        {phone}
      </a>
    );
  }
  return (
    <span>
      {phone || words.noPhone}{" "}
      <a href={staffRoutes.editInvitation(id)}>
        {words.addPhone}{" "}
        <span className="visually-hidden">{fill(words.addPhoneFor, { name })}</span>
      </a>
    </span>
  );
}

type Props = {
  readonly flag: ShownFlag;
  /** Where staff go back to once they recorded what came of it. */
  readonly back: "desk" | "invitation";
};

/** One person to call: who, the number, and a button for each thing that can come of the call. */
export function EmergencyFlag({ flag, back }: Props) {
  const { id, name, birth, recordNumber, reported, tried, alert, sign } = flag;
  return (
    <li>
      <p>
        <a href={staffRoutes.invitation(id)}>
          <b dir="auto">{name}</b>
        </a>
        , {birth}
        {recordNumber !== "" && <>, {fill(words.record, { number: recordNumber })}</>}
      </p>
      <p className="call-line">
        <Phone {...flag} />
      </p>
      <p>
        {reported}
        {alert !== "" && (
          <>
            <br />
            {alert}
          </>
        )}
        {tried !== "" && (
          <>
            <br />
            <b>{tried}</b>
          </>
        )}
      </p>
      <form method="post" action={staffRoutes.invitationAction(id, "emergency-outcome")}>
        <input type="hidden" name="sign" value={sign} />
        <input type="hidden" name="back" value={back} />
        <fieldset className="outcomes">
          <legend>{fill(words.whatCame, { name })}</legend>
          {emergencyOutcomes.map((outcome) => (
            <button key={outcome} type="submit" name="outcome" value={outcome}>
              {outcomeWords[outcome]} <span className="visually-hidden">({name})</span>
            </button>
          ))}
        </fieldset>
      </form>
    </li>
  );
}
