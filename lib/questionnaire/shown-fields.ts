import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";

/** What a page of the form shows: what was typed and could not be used, or else the answers. */
export const shownFields = (
  asked: readonly AskedItem[],
  answers: Answers,
  typed: RawFields | undefined,
): RawFields => typed ?? fieldsOf(asked, answers);
