import type { OwnForm } from "@/app/own-form";
import type { MainProps } from "@/components/documents/documents";
import { controlNames } from "@/lib/form/fields";
import type { Clash } from "@/lib/questionnaire/changes/change-record";
import { pageMadeText } from "@/lib/questionnaire/changes/page-made";
import { choiceName, keepSaved } from "@/lib/responses/choose-answers";
import { makePage } from "@/lib/responses/page-made";
import { inLanguage, routes } from "@/lib/routes";
import { referenceOf, sealFormReference } from "@/lib/session/form-reference";
import { buildClashes } from "@/lib/summary/build-clashes";
import type { ShownStep } from "./step-page";

type Chosen = Pick<ShownStep, "step" | "view" | "from"> & {
  readonly clashes: readonly Clash[];
  readonly asksToFix: boolean;
};

/** A step whose answers two pages changed in different ways: both are shown, and the person chooses. */
export async function clashProps(
  { content, session, stored, clinic, now }: OwnForm,
  { step, view, from, clashes, asksToFix }: Chosen,
): Promise<MainProps<"two-answers">> {
  const { answers, emergency, changes } = stored.draft;
  const link =
    session.kind === "invited" ? await sealFormReference(referenceOf(session)) : undefined;
  const written = changes.written[step.id];
  const zone = clinic === null ? {} : { timeZone: clinic.settings.timeZone };
  const shown = buildClashes({
    input: { content, answers, emergency, paper: "a4", ...zone },
    asked: view.asked,
    shown: view.raw,
    written: written ?? {},
    clashes,
    now,
  });
  const { errors } = content.messages;
  return {
    words: content.pageWords.twoAnswers,
    clashes: shown,
    action: inLanguage(routes.chooseAnswers(step.id), content.language),
    hidden: {
      [controlNames.made]: pageMadeText(makePage(view.asked, view.raw, written, stored)),
      [controlNames.from]: from,
      [controlNames.link]: link,
    },
    problem: asksToFix ? { heading: errors.heading, message: errors.chooseOne } : undefined,
    choiceName,
    keepSaved,
  };
}
