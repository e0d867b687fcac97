import { contentFor, defaultLanguage } from "@/content";
import { systemClock } from "@/lib/clock";
import { askedItems } from "@/lib/questionnaire/asked-item";
import type { Problem } from "@/lib/questionnaire/check-step";
import type { Content } from "@/lib/questionnaire/content";
import { reachableSteps } from "@/lib/questionnaire/journey";
import { malformed, rawFields } from "@/lib/questionnaire/read-fields";
import type { Step } from "@/lib/questionnaire/step";
import { readForm } from "@/lib/requests/read-form";
import { goTo, problemReply, wantsJson } from "@/lib/requests/replies";
import { afterSave } from "@/lib/responses/after-save";
import { finish } from "@/lib/responses/finish";
import { afterCommand, type FormCommand, formCommand } from "@/lib/responses/form-command";
import { saveStep } from "@/lib/responses/save-step";
import { loadResponse, updateDraft } from "@/lib/responses/store";
import { mendParameter, query, routes } from "@/lib/routes";
import { readPatientSession } from "@/lib/session/patient";

type Context = { readonly params: Promise<{ readonly step: string }> };

/** Saves one step of the form, whatever button was pressed, and says where to go. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const content = contentFor(defaultLanguage);
  const id = await readPatientSession();
  const stored = id === null ? null : await loadResponse(id, systemClock.now());
  if (stored === null) return problemReply(request, "noSession");
  const stepId = (await params).step;
  const step = content.steps.find((one) => one.id === stepId);
  if (!step) return problemReply(request, "notFound");
  if (!reachableSteps(content, stored.draft).includes(step)) {
    return problemReply(request, "notReached");
  }
  const sent = rawFields(read.form);
  const command = formCommand(sent["go"]?.[0] ?? "next", step);
  if (!command || malformed(askedItems(content, step, stored.draft.answers), sent)) {
    return problemReply(request, "badForm");
  }
  return save(request, { content, step, id: stored.id, command, sent });
}

type Save = {
  readonly content: Content;
  readonly step: Step;
  readonly id: string;
  readonly command: FormCommand;
  readonly sent: ReturnType<typeof rawFields>;
};

async function save(request: Request, { content, step, id, command, sent }: Save) {
  const now = systemClock.now();
  const { go: _go, from, ...fields } = sent;
  const raw = afterCommand(command, fields);
  const goesOn = command.go === "next";
  let problems: readonly Problem[] = [];
  const saved = await updateDraft(id, now, (draft) => {
    const result = saveStep(draft, { content, step, raw, now, goesOn });
    problems = result.problems;
    return result.draft;
  });
  if (saved === null) return problemReply(request, "noSession");
  const fromCheck = from?.[0] === "check";
  if (goesOn && problems.length > 0) {
    if (wantsJson(request)) return Response.json({ problems }, { status: 422 });
    const mend = query({ [mendParameter]: "1", from: fromCheck ? "check" : undefined });
    return goTo(request, `${routes.step(step.id)}${mend}#errors`);
  }
  if (goesOn && step.id === content.steps.at(-1)?.id) {
    const finished = await finish({ content, id, now });
    if (finished.unresolvedStep === null) return goTo(request, routes.summary);
    return goTo(request, `${routes.step(finished.unresolvedStep)}${query({ from: "check" })}`);
  }
  return goTo(request, afterSave({ content, draft: saved.draft, step, command, fromCheck }));
}
