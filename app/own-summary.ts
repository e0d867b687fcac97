import { editions } from "@/content";
import { asKnownNow } from "@/lib/responses/as-known-now";
import type { StoredResponse } from "@/lib/responses/store";
import type { SummaryModel } from "@/lib/summary/model";
import type { OwnForm } from "./own-form";

/** This browser's finished summary as it is shown: an invited person's under what the clinic knows now. */
export async function ownSummary(
  { model, submittedAt }: NonNullable<StoredResponse["submission"]>,
  clinic: OwnForm["clinic"],
): Promise<SummaryModel> {
  if (clinic === null) return model;
  const { invited, settings } = clinic;
  return asKnownNow(model, invited, submittedAt, { editions, settings });
}
