import { invitationForm } from "@/content/words/en/staff/invitation";
import { plainDigits } from "@/lib/form/typed-number";
import { readDate, readTime } from "@/lib/invitations/typed/dates";
import { clinicMoments } from "@/lib/settings/clinic-time";
import { exactTimeWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

const words = invitationForm.which;

type Props = {
  readonly values: { readonly [field: string]: string };
  readonly settings: ClinicSettings;
};

/** Asks which of two times is meant, on the day that the clocks are changed and at no other. */
export function WhichTime({ values, settings }: Props) {
  const { dateOrder } = countries[settings.country];
  const day = readDate(plainDigits(values["day"] ?? ""), dateOrder);
  const time = readTime(plainDigits(values["time"] ?? ""));
  const meant = day !== null && time !== null ? clinicMoments(day, time, settings) : null;
  if (meant === null || meant.kind === "one") return null;
  const moments = meant.kind === "gap" ? meant.nearest : meant.moments;
  return (
    <fieldset className="staff-field staff-choices">
      <legend>{invitationForm.labels.which}</legend>
      {(["first", "second"] as const).map((which, at) => (
        <label key={which} htmlFor={`which-${which}`}>
          <input
            id={`which-${which}`}
            type="radio"
            name="which"
            value={which}
            defaultChecked={values["which"] === which}
          />{" "}
          {fill(words[which], { time: exactTimeWords(moments[at] ?? moments[0], settings) })}
        </label>
      ))}
    </fieldset>
  );
}
