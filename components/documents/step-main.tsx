import { NerveDrawings } from "@/components/nerve-drawings/nerve-drawings";
import { Naming } from "@/components/places/naming";
import { AnswersReview } from "@/components/questionnaire/answers-review";
import { EmergencySigns } from "@/components/questionnaire/emergency-signs";
import { RegionDrawing } from "@/components/questionnaire/region-drawing";
import type { StepFormProps } from "@/components/questionnaire/step-form";
import { StepPage } from "@/components/questionnaire/step-page";
import { WordsMet } from "@/components/questionnaire/words-met";
import { EndHere } from "@/components/ui/end-here";
import { routes } from "@/lib/routes";
import type { Drawings } from "@/lib/summary/model";
import type { EndWords } from "@/lib/words/link-words";

type Props = {
  readonly place: string;
  readonly leadsToList: boolean;
  readonly form: Omit<StepFormProps, "drawing" | "children">;
  /** Whom this form is for, as the clinic has it, on the first page: nobody fills in another person's. */
  readonly forWhom: string | null;
  /** The emergency signs stand above the first question. */
  readonly signs: React.ComponentProps<typeof EmergencySigns>["content"] | null;
  readonly words: React.ComponentProps<typeof WordsMet>;
  readonly naming: React.ComponentProps<typeof Naming> | null;
  readonly drawings: Drawings | null;
  /** On the last step, every answer with its way back. */
  readonly check: {
    readonly preview: string;
    readonly review: React.ComponentProps<typeof AnswersReview>;
    /** Who looks at the signs, and when, and where to go in an emergency. */
    readonly watched: {
      readonly text: string;
      readonly link: { readonly href: string; readonly label: string };
    } | null;
  } | null;
  /** For whoever may close the form here. */
  readonly end: EndWords | null;
};

/** What the page of a step shows. */
export function StepMain(props: Props) {
  const { place, leadsToList, form, forWhom, signs, words, naming, drawings, check, end } = props;
  return (
    <>
      <StepPage
        place={place}
        leadsToList={leadsToList}
        notice={signs && <EmergencySigns content={signs} />}
        form={{ ...form, drawing: <RegionDrawing view={form.view} ui={form.messages.ui} /> }}
      >
        {forWhom !== null && (
          <p className="for-whom" dir="auto">
            {forWhom}
          </p>
        )}
        <WordsMet {...words} />
        {naming && <Naming {...naming} />}
        {drawings && <NerveDrawings drawings={drawings} />}
        {check && (
          <>
            <p>
              <a href={routes.preview}>{check.preview}</a>
            </p>
            <AnswersReview {...check.review} />
            {check.watched && (
              <p className="notice">
                {check.watched.text}{" "}
                <a href={check.watched.link.href}>{check.watched.link.label}</a>
              </p>
            )}
          </>
        )}
      </StepPage>
      {end && <EndHere words={end} />}
    </>
  );
}
