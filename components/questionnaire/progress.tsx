import type { position } from "@/lib/questionnaire/journey";
import { fill } from "@/lib/words/fill";
import type { FormMessages } from "@/lib/words/messages";

type Props = {
  readonly position: ReturnType<typeof position>;
  readonly sectionName: string;
  readonly ui: FormMessages["ui"];
};

/** How far along the form is: in words, with a bar that says the same to the eye. */
export function Progress({ position: at, sectionName, ui }: Props) {
  return (
    <div className="progress">
      <p>
        <strong>{fill(ui.progress, { number: at.number, total: at.total })}</strong>
        {": "}
        {sectionName}
      </p>
      <progress value={at.done} max={at.total} aria-label={sectionName} />
      <p className="hint">{fill(ui.progressDetail, { done: at.done, left: at.left })}</p>
    </div>
  );
}
