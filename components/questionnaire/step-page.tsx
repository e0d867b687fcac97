import { Paragraphs } from "@/components/ui/prose";
import { Progress } from "./progress";
import { StepForm, type StepFormProps } from "./step-form";

type Props = {
  readonly place: string;
  readonly leadsToList: boolean;
  readonly form: StepFormProps;
  /** What the questions are about, just above them. */
  readonly notice: React.ReactNode;
  readonly children: React.ReactNode;
};

/** One page of the form: where it stands, one heading, what to know first, the questions. */
export function StepPage({ place, leadsToList, form, notice, children }: Props) {
  return (
    <>
      <Progress place={place} ui={form.messages.ui} leadsToList={leadsToList} />
      <h1>{form.view.title}</h1>
      <Paragraphs text={form.view.intro} />
      {children}
      {notice}
      <StepForm {...form} />
    </>
  );
}
