import { Paragraphs } from "@/components/ui/prose";
import { staffFrame } from "@/content/words/en/staff/frame";
import { manyWords } from "@/content/words/en/staff/many";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { type ManyAction, mostTicked } from "@/lib/invitations/many/many-actions";
import type { Ticked } from "@/lib/invitations/many/ticked";
import type { TickedRow } from "@/lib/invitations/many/view-ticked";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { FormProblems } from "./form";
import { LeftOut, TickedNames } from "./left-out";
import { MoveFields } from "./move-fields";
import { peopleText } from "./people-text";

/** Where each is posted to: what makes a file answers with it. */
const addressOf = (id: string, action: ManyAction): string => {
  switch (action) {
    case "letter":
      return staffRoutes.tickedAction(id, "letters");
    case "pages":
      return staffRoutes.tickedAction(id, "pages");
    case "zip":
      return staffRoutes.tickedAction(id, "zip");
    case "send":
    case "move":
    case "revoke":
    case "file":
    case "review":
      return staffRoutes.tickedAction(id, "do");
  }
};

/** What makes a file leaves its page as it is, so that what came of each can be seen there after it. */
const makesFile = (action: ManyAction): boolean =>
  action === "letter" || action === "pages" || action === "zip";

type FormProps = {
  readonly id: string;
  readonly action: ManyAction;
  readonly label: string;
  readonly children?: React.ReactNode;
};

/** The form that does it. A PDF opens in a tab of its own, to be printed there. */
export function ManyForm({ id, action, label, children }: FormProps) {
  const opensTab = action === "letter" || action === "pages";
  return (
    <form
      method="post"
      action={addressOf(id, action)}
      target={opensTab ? "_blank" : undefined}
      noValidate
    >
      {action === "zip" && (
        <p>
          <label className="row-tick">
            <input className="tick-box" type="checkbox" name="fhir" value="yes" /> {manyWords.fhir}
          </label>
        </p>
      )}
      {children}
      <button type="submit" className={action === "revoke" ? "danger" : "primary"}>
        {label}
      </button>
    </form>
  );
}

type Props = {
  readonly id: string;
  readonly ticked: Ticked;
  readonly rows: readonly TickedRow[];
  /** What was typed and must be fixed, where something must be chosen first. */
  readonly form: FormToFix;
};

/** Says what will happen to how many, and whom it leaves out and why, before anything is done. */
export function ManyConfirm({ id, ticked, rows, form }: Props) {
  const { action, cut, back } = ticked;
  const can = rows.filter(({ reason }) => reason === null);
  const { title, text, yes } = manyWords.asks[action];
  const people = peopleText(can.length);
  const again = can.filter(({ invitation }) => invitation?.mail === "sent").length;
  const { one, other } = manyWords.again;
  return (
    <>
      <h1>{can.length === 0 ? manyWords.nobody : fill(title, { people })}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={form.problems} />
      {cut && <p className="notice">{fill(manyWords.cut, { most: mostTicked })}</p>}
      {can.length > 0 && (
        <>
          <Paragraphs text={text} />
          {action === "send" && again > 0 && (
            <p>{fill(again === 1 ? one : other, { count: again })}</p>
          )}
          <ManyForm {...{ id, action, label: yes }}>
            {action === "move" && <MoveFields form={form} />}
          </ManyForm>
          {makesFile(action) && (
            <p>
              <a href={staffRoutes.ticked(id)}>{manyWords.seeOutcome}</a>
            </p>
          )}
        </>
      )}
      <p>
        <a href={back}>{manyWords.no}</a>
      </p>
      <LeftOut rows={rows.filter(({ reason }) => reason !== null)} />
      {can.length > 0 && (
        <details>
          <summary>{fill(manyWords.who, { people })}</summary>
          <TickedNames rows={can} />
        </details>
      )}
    </>
  );
}
