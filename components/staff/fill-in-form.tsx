import { FormProblems } from "@/components/staff/form";
import { Paragraphs } from "@/components/ui/prose";
import { fillInWords as words } from "@/content/words/en/staff/fill-in";
import { staffFrame } from "@/content/words/en/staff/frame";
import { languageLabel } from "@/content/words/en/staff/invitation";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { waysOfEntry } from "@/lib/invitations/entered-by";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { dayWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { DateBoxes } from "./date-boxes";
import { TickField } from "./tick-field";

type Props = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly form: FormToFix;
  /** What is read to the person, in their language first. */
  readonly consent: readonly { readonly language: string; readonly text: readonly string[] }[];
};

const errorOf = ({ problems }: FormToFix, name: string) =>
  problems.find(({ field }) => field === name)?.text;

function Ways({ form, usual }: { readonly form: FormToFix; readonly usual: string | null }) {
  const problem = errorOf(form, "way-phone");
  const chosen = form.values["way"] ?? usual;
  return (
    <fieldset className="staff-field" aria-describedby={problem && "way-error"}>
      <legend>{words.wayLabel}</legend>
      {problem && (
        <p className="field-error" id="way-error">
          {problem}
        </p>
      )}
      {waysOfEntry.map((way) => (
        <p className="tick-line" key={way}>
          <input
            type="radio"
            id={`way-${way}`}
            name="way"
            value={way}
            defaultChecked={chosen === way}
          />
          <label htmlFor={`way-${way}`}>{words.ways[way]}</label>
        </p>
      ))}
    </fieldset>
  );
}

/** What staff confirm before they fill the form in with a person. */
export function FillInForm({ invitation, settings, form, consent }: Props) {
  const { id, consentAt, enteredBy } = invitation;
  const { values, problems } = form;
  return (
    <form method="post" action={staffRoutes.beginFillIn(id)} noValidate>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <Ways form={form} usual={enteredBy} />
      <h2>{words.identityTitle}</h2>
      <DateBoxes
        name="birth"
        label={words.birth}
        hint={words.birthHint}
        labels={words.birthParts}
        order={countries[settings.country].dateOrder}
        values={values}
        problems={problems}
      />
      <TickField name="confirmed" label={words.confirmed} ticked={values["confirmed"] === "yes"} />
      <h2>{words.consentTitle}</h2>
      {consentAt !== null ? (
        <p>{fill(words.agreed, { day: dayWords(consentAt, settings) })}</p>
      ) : (
        <>
          <p>{words.consentLead}</p>
          {consent.map(({ language, text }) => (
            <blockquote key={language} lang={language} className="read-out">
              {consent.length > 1 && <h3 lang="en">{languageLabel(language)}</h3>}
              <Paragraphs text={text} />
            </blockquote>
          ))}
          <TickField
            name="consent"
            label={words.consent}
            ticked={values["consent"] === "yes"}
            problem={errorOf(form, "consent")}
          />
        </>
      )}
      <button type="submit" className="primary">
        {words.begin}
      </button>
    </form>
  );
}
