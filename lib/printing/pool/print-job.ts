import type { LetterModel } from "@/lib/letter/letter-model";
import type { BlankFormModel } from "@/lib/paper-form/model";
import type { PersonalPart } from "@/lib/settings/summary-part";
import type { KnownBooklet } from "@/lib/summary/known-booklet";
import type { LeftOutSheet } from "@/lib/summary/left-out-sheet";
import type { SummaryModel } from "@/lib/summary/model";

/** Several PDFs to become one. */
export type Joining = {
  /** The title in the file's properties; it names nobody. */
  readonly title: string;
  readonly pdfs: readonly Uint8Array[];
  /** The bookmark of each PDF's first page, in the same order; none when empty. */
  readonly bookmarks: readonly string[];
};

/**
 * What a printing thread is asked to make: a kind of document and all that goes into it. Of a summary
 * it is what goes to the visit unless another part is asked for. To warm up it prints an invented
 * person's summary. To forget is to drop whatever it remembers of texts; it gives nothing.
 */
export type PrintJob =
  | { readonly kind: "warm-up" }
  | { readonly kind: "forget" }
  | { readonly kind: "summary"; readonly model: SummaryModel; readonly part?: PersonalPart }
  | { readonly kind: "known"; readonly model: KnownBooklet }
  | { readonly kind: "letter"; readonly model: LetterModel }
  | { readonly kind: "left-out"; readonly model: LeftOutSheet }
  | { readonly kind: "blank-form"; readonly model: BlankFormModel }
  | { readonly kind: "joined"; readonly parts: Joining };
