import { Paragraphs } from "@/components/ui/prose";
import type { position } from "@/lib/questionnaire/journey";
import { Progress } from "./progress";
import { StepForm, type StepFormProps } from "./step-form";

type Props = {
  readonly position: ReturnType<typeof position>;
  readonly sectionWords: { readonly [section: string]: string };
  readonly form: StepFormProps;
  /** What the questions are about, just above them. */
  readonly notice: React.ReactNode;
  readonly children: React.ReactNode;
};

/** One page of the form: progress, one heading, what to know first, the questions. */
export function StepPage({ position: at, sectionWords, form, notice, children }: Props) {
  return (
    <>
      <Progress
        position={at}
        sectionName={sectionWords[at.section] ?? at.section}
        ui={form.messages.ui}
      />
      <h1>{form.view.title}</h1>
      <Paragraphs text={form.view.intro} />
      {children}
      {notice}
      <StepForm {...form} />
    </>
  );
}
