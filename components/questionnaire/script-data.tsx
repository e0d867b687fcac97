import { scriptDataIds } from "./script-data-ids";
import type { FormWords, StepData } from "./step-data";

/** Data as it stands in a page: nothing in it ends the element it stands in, or begins a comment. */
export const dataText = (data: StepData | FormWords): string =>
  JSON.stringify(data).replaceAll("<", "\\u003c");

type Props =
  | { readonly kind: "step"; readonly data: StepData }
  | { readonly kind: "form"; readonly data: FormWords };

/** What a page says to its script. */
export function ScriptData({ kind, data }: Props) {
  return (
    <script
      type="application/json"
      id={scriptDataIds[kind]}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that no text of it can end; React would write its quotation marks as entities.
      dangerouslySetInnerHTML={{ __html: dataText(data) }}
    />
  );
}
