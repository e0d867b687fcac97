import { BirthDateBoxes } from "@/components/links/birth-date-boxes";
import type { Country } from "@/lib/settings/countries";
import type { FormMessages } from "@/lib/words/messages";

/** What an invited person's page needs to ask for the date of birth in place. */
export type Proof = {
  readonly order: Country["dateOrder"];
  readonly label: string;
  readonly hint: string;
};

type Props = { readonly proof: Proof | undefined; readonly ui: FormMessages["ui"] };

/**
 * What a script makes the box of that says, beside the button, why nothing more can be saved. What it
 * asks is no field of the form until then.
 */
export function CannotSave({ proof, ui }: Props) {
  return (
    <template data-save="refused">
      <div className="error-summary" role="alert" tabIndex={-1}>
        {proof && <BirthDateBoxes {...proof} problem={undefined} ui={ui} />}
      </div>
    </template>
  );
}
