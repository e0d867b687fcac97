import { ownInvited } from "@/app/own-content";
import { editions } from "@/content";
import { asKnownNow } from "@/lib/responses/as-known-now";
import type { StoredResponse } from "@/lib/responses/store";
import type { SummaryModel } from "@/lib/summary/model";

/** This browser's finished summary as it is shown: an invited person's under what the clinic knows now. */
export async function ownSummary({
  model,
  submittedAt,
}: NonNullable<StoredResponse["submission"]>): Promise<SummaryModel> {
  const own = await ownInvited();
  if (own === null) return model;
  return asKnownNow(model, own.invited, submittedAt, { editions, settings: own.settings });
}
