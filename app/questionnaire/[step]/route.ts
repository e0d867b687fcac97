import { requireForm } from "@/app/own-form";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { jsonReply, laterPageReply } from "@/lib/requests/page-reply";
import { wantsJson } from "@/lib/requests/replies";
import { askedStep, nextPage, stepDocument, stepPageOf } from "./asked-step";
import type { StepContext } from "./open-step";

/**
 * The page of a step; for a script that has a page of the form already, what is new of it, or nothing where
 * it must be loaded whole.
 */
export async function GET(request: Request, { params }: StepContext): Promise<Response> {
  const form = await requireForm(systemClock.now());
  const { pathname, searchParams, search } = new URL(request.url);
  const asked = askedStep((await params).step, searchParams);
  const page = await stepPageOf(form, asked);
  if (page === null) {
    const isKnown = form.content.steps.some(({ id }) => id === asked.id);
    return problemReply(request, isKnown ? "notReached" : "notFound");
  }
  if (wantsJson(request)) return jsonReply(nextPage(form, page, `${pathname}${search}`) ?? {});
  return laterPageReply(await stepDocument(form, asked.id, page), asked.asksToFix ? 422 : 200);
}
