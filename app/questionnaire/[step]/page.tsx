import type { Metadata } from "next";
import { linkContent, ownContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { toProblem } from "@/app/to-problem";
import { RegionDrawing } from "@/components/questionnaire/region-drawing";
import { StepPage } from "@/components/questionnaire/step-page";
import { EndHere } from "@/components/ui/end-here";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { Step } from "@/lib/form/step";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { type CameFrom, readCameFrom } from "@/lib/questionnaire/came-from";
import { pageMadeText } from "@/lib/questionnaire/changes/page-made";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { emergencyPassed, reachableSteps } from "@/lib/questionnaire/journey";
import { placeWords } from "@/lib/questionnaire/place-words";
import { shortItems } from "@/lib/questionnaire/short-way";
import { shownEntries } from "@/lib/questionnaire/shown-entries";
import { type StepView, stepView } from "@/lib/questionnaire/step-view";
import { makePage } from "@/lib/responses/page-made";
import { fixParameter, inLanguage, routes } from "@/lib/routes";
import { referenceOf, sealFormReference } from "@/lib/session/form-reference";
import { ownSession } from "@/lib/session/own-response";
import { countries, exampleDate } from "@/lib/settings/countries";
import { fill } from "@/lib/words/fill";
import { ForWhom } from "../for-whom";
import { ClashPage } from "./clash-page";
import { StepFacts, StepNotice, StepReview, StepWords } from "./step-parts";

type Props = {
  readonly params: Promise<{ readonly step: string }>;
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

const stepProblem = ({ steps }: Content, stepId: string) =>
  steps.some(({ id }) => id === stepId) ? "notReached" : "notFound";

type Shown = {
  readonly step: Step;
  readonly whole: StepView;
  readonly problems: readonly Problem[];
  readonly from: CameFrom;
};

/** What the way a person takes shows of a step; never without an answer that is to be fixed. */
function onTheWay(content: Content, answers: Answers, { step, whole, problems, from }: Shown) {
  const items = from === "short" ? shortItems(content, step, answers) : null;
  if (items === null) return whole;
  const shown = new Set([...items, ...problems.map(({ item }) => item)]);
  return { ...whole, asked: whole.asked.filter(({ item }) => shown.has(item.id)) };
}

/** What the page of a step shows; one that is unknown, or that these answers do not reach, says so. */
async function load({ params, searchParams }: Props) {
  const stored = await requireDraft();
  const content = await ownContent();
  const { draft } = stored;
  const stepId = (await params).step;
  const step =
    reachableSteps(content, draft).find(({ id }) => id === stepId) ??
    toProblem(stepProblem(content, stepId));
  const query = await searchParams;
  const typed = draft.unresolved[step.id];
  const from = readCameFrom(one(query["from"]));
  const today = systemClock.now().toISOString().slice(0, 10);
  const whole = stepView(content, step, draft.answers, typed, today);
  const asksToFix = query[fixParameter] !== undefined;
  const problems =
    typed !== undefined || asksToFix
      ? checkStep(whole.asked, whole.raw, { errors: content.messages.errors, today }).problems
      : [];
  const view = onTheWay(content, draft.answers, { step, whole, problems, from });
  const clashes = draft.changes.clashes[step.id] ?? [];
  const more = one(query["more"]);
  const at = one(query["at"]);
  return { content, stored, step, view, problems, today, from, more, at, clashes, asksToFix };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { content, view, problems, clashes, asksToFix } = await load(props);
  const chooses = clashes.length > 0;
  const isWrong = chooses ? asksToFix : problems.length > 0;
  const title = chooses ? content.pageWords.twoAnswers.title : view.title;
  return { title: isWrong ? `${content.messages.ui.errorPrefix} ${title}` : title };
}

/** An invited person's way back in, should the session end while the page is open. */
async function wayBackIn(session: PatientSession | null) {
  const clinic = session?.kind === "invited" ? await linkContent() : null;
  if (session?.kind !== "invited" || clinic === null) return { link: undefined, proof: undefined };
  const { landing } = clinic.content.linkWords;
  const order = countries[clinic.settings.country].dateOrder;
  const hint = fill(landing.hint, { example: exampleDate[order] });
  const link = await sealFormReference(referenceOf(session));
  // Staff show who they are by signing in.
  if (session.assistant !== null) return { link, proof: undefined };
  return { link, proof: { order, label: landing.label, hint } };
}

/** When a walk-in's answers are deleted, and how many minutes there are left. */
const endOf = (session: PatientSession | null, expiresAt: Date) =>
  session?.kind === "walk-in"
    ? {
        at: expiresAt.toISOString(),
        minutes: Math.floor((expiresAt.getTime() - systemClock.now().getTime()) / 60_000),
      }
    : undefined;

export default async function QuestionnaireStep(props: Props) {
  const loaded = await load(props);
  const { content, stored, step, view, problems, today, from, more, at } = loaded;
  const session = await ownSession();
  if (loaded.clashes.length > 0) return <ClashPage {...loaded} />;
  const { twoAnswers, cannotSave, check } = content.pageWords;
  const made = makePage(view.asked, view.raw, stored.draft.changes.written[step.id], stored);
  const last = step.id === content.steps.at(-1)?.id;
  return (
    <>
      <StepPage
        place={placeWords(content, stored.draft.answers, step, from)}
        leadsToList={emergencyPassed(content, stored.draft)}
        notice={<StepNotice content={content} step={step} />}
        form={{
          view,
          problems,
          today,
          from,
          action: inLanguage(routes.saveStep(step.id), content.language),
          messages: content.messages,
          drawing: <RegionDrawing view={view} ui={content.messages.ui} />,
          entries: shownEntries(view.asked, view.raw, more),
          opened: more,
          made: pageMadeText(made),
          entryId: made.page,
          ...(await wayBackIn(session)),
          ends: endOf(session, stored.expiresAt),
          saving: { ...twoAnswers, ...cannotSave },
          buttons: {
            next: last ? check.finish : content.messages.ui.next,
            back: step.id !== content.steps[0]?.id,
          },
        }}
      >
        {step.id === content.steps[0]?.id && <ForWhom />}
        <StepWords content={content} step={step} stored={stored} />
        <StepFacts content={content} step={step} stored={stored} />
        <StepReview content={content} step={step} stored={stored} {...(at ? { at } : {})} />
      </StepPage>
      {session?.kind === "invited" && session.assistant === null && (
        <EndHere words={content.linkWords.endHere} />
      )}
    </>
  );
}
