import { TickField } from "@/components/staff/tick-field";
import { previewWords } from "@/content/words/en/staff/import";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import type { ImportPreview } from "@/lib/invitations/import/waiting/view-import";
import { staffRoutes } from "@/lib/routes";
import { birthWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly id: string;
  readonly preview: Pick<ImportPreview, "order" | "examples">;
  readonly settings: ClinicSettings;
  readonly form: FormToFix;
};

/** Why the order is what it is. */
function reason({ order }: Props["preview"]): string {
  const { why } = previewWords.order;
  switch (order.why) {
    case "none":
      return "";
    case "cell":
    case "unread-column":
      return fill(why[order.why], order.seenAt);
    case "header":
      return fill(why.header, { header: order.header });
    case "country":
    case "chosen":
      return why[order.why];
  }
}

/** In which order day and month stand in the whole file, with examples, and how to turn it round. */
export function DateOrder({ id, preview, settings, form }: Props) {
  const { order, examples } = preview;
  const words = previewWords.order;
  if (order.why === "none") return null;
  const problem = form.problems.find(({ field }) => field === "order-confirmed")?.text;
  const other = order.order === "day-first" ? "month-first" : "day-first";
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {words.says[order.order]} {reason(preview)}
      </p>
      <ul>
        {examples.map(({ cell, day }) => (
          <li key={cell}>{fill(words.example, { cell, day: birthWords(day, settings) })}</li>
        ))}
      </ul>
      {order.why === "country" && (
        <TickField
          name="order-confirmed"
          label={words.confirm}
          ticked={form.values["order-confirmed"] === "yes"}
          problem={problem}
        />
      )}
      <p>
        <button type="submit" name="order" value={other} formAction={staffRoutes.orderImport(id)}>
          {words.turn[order.order]}
        </button>
      </p>
    </>
  );
}
