import { linkContent } from "@/app/own-content";
import { TwoAnswers } from "@/components/questionnaire/two-answers";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { controlNames } from "@/lib/form/fields";
import type { Step } from "@/lib/form/step";
import type { Clash } from "@/lib/questionnaire/changes/change-record";
import { pageMadeText } from "@/lib/questionnaire/changes/page-made";
import type { StepView } from "@/lib/questionnaire/step-view";
import { choiceName, keepSaved } from "@/lib/responses/choose-answers";
import { makePage } from "@/lib/responses/page-made";
import type { StoredResponse } from "@/lib/responses/store";
import { inLanguage, routes } from "@/lib/routes";
import { referenceOf, sealFormReference } from "@/lib/session/form-reference";
import { ownSession } from "@/lib/session/own-response";
import { buildClashes } from "@/lib/summary/build-clashes";

type Props = {
  readonly content: Content;
  readonly stored: StoredResponse;
  readonly step: Step;
  readonly view: StepView;
  readonly clashes: readonly Clash[];
  readonly from: string | undefined;
  readonly asksToFix: boolean;
};

/** A step whose answers two pages changed in different ways: both are shown, and the person chooses. */
export async function ClashPage(props: Props) {
  const { content, stored, step, view, clashes, from, asksToFix } = props;
  const { draft } = stored;
  const session = await ownSession();
  const clinic = session?.kind === "invited" ? await linkContent() : null;
  const link =
    session?.kind === "invited" ? await sealFormReference(referenceOf(session)) : undefined;
  const written = draft.changes.written[step.id];
  const input = {
    content,
    answers: draft.answers,
    emergency: draft.emergency,
    paper: "a4",
  } as const;
  const zone = clinic === null ? {} : { timeZone: clinic.settings.timeZone };
  const shown = buildClashes({
    input: { ...input, ...zone },
    asked: view.asked,
    shown: view.raw,
    written: written ?? {},
    clashes,
    now: systemClock.now(),
  });
  const made = makePage(view.asked, view.raw, written, stored);
  const { errors } = content.messages;
  return (
    <TwoAnswers
      words={content.pageWords.twoAnswers}
      clashes={shown}
      action={inLanguage(routes.chooseAnswers(step.id), content.language)}
      hidden={{
        [controlNames.made]: pageMadeText(made),
        [controlNames.from]: from,
        [controlNames.link]: link,
      }}
      problem={asksToFix ? { heading: errors.heading, message: errors.chooseOne } : undefined}
      choiceName={choiceName}
      keepSaved={keepSaved}
    />
  );
}
