import { FormProblems } from "@/components/staff/form";
import { staffFrame } from "@/content/words/en/staff/frame";
import { previewWords } from "@/content/words/en/staff/import";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { type AskedFate, choicesFor } from "@/lib/invitations/import/waiting/plan";
import type { ImportPreview } from "@/lib/invitations/import/waiting/view-import";
import { staffRoutes } from "@/lib/routes";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { AskedRows } from "./asked-rows";
import { BadRows } from "./bad-rows";
import { DateOrder } from "./date-order";
import { GoodRows } from "./good-rows";
import { HowRead } from "./how-read";
import { ImportMailPlan } from "./mail-plan";

type Props = {
  readonly id: string;
  readonly preview: ImportPreview;
  readonly settings: ClinicSettings;
  readonly form: FormToFix;
  readonly now: Date;
};

const askedFates = Object.keys(choicesFor) as AskedFate[];

const shownLines = 20;

/** Names the lines whose appointment is at night as it stands: nobody may be told so by mistake. */
function AtNight({ lines }: { readonly lines: readonly number[] }) {
  if (lines.length === 0) return null;
  const more = lines.length > shownLines ? ", …" : "";
  const shown = lines.slice(0, shownLines).join(", ") + more;
  return <p className="notice">{fill(previewWords.atNight, { lines: shown })}</p>;
}

function Confirm({ fresh }: { readonly fresh: number }) {
  const [send, dontSend] =
    fresh > 0
      ? [previewWords.send, previewWords.dontSend]
      : [previewWords.sendChosen, previewWords.dontSendChosen];
  return (
    <p className="staff-actions">
      <button type="submit" name="mail" value="send" className="primary">
        {fill(send, { fresh })}
      </button>
      <button type="submit" name="mail" value="none">
        {fill(dontSend, { fresh })}
      </button>
    </p>
  );
}

/** A file before anyone is invited: what must be mended and decided first, then the people. */
export function ImportPreviewPage({ id, preview, settings, form, now }: Props) {
  const { rows, bad } = preview;
  const fresh = rows.filter(({ fate }) => fate === "new").length;
  const isAsked = ({ fate }: (typeof rows)[number]) => askedFates.some((one) => one === fate);
  const asked = rows.filter(isAsked);
  const counts = { fresh, other: rows.length - fresh, bad: bad.length };
  return (
    <>
      <h1>{previewWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={form.problems} />
      <p>{fill(previewWords.counts, counts)}</p>
      <p>{previewWords.nothingSent}</p>
      <HowRead id={id} preview={preview} />
      <BadRows {...{ id, bad, settings }} />
      <form method="post" action={staffRoutes.confirmImport(id)} className="wide">
        {rows.length > 0 && <DateOrder {...{ id, preview, settings, form }} />}
        {askedFates.map((fate) => (
          <AskedRows key={fate} {...{ fate, rows, settings }} values={form.values} />
        ))}
        <GoodRows rows={rows.filter((row) => !isAsked(row))} settings={settings} />
        {fresh > 0 && (
          <ImportMailPlan rows={rows.filter(({ fate }) => fate === "new")} {...{ settings, now }} />
        )}
        <AtNight lines={preview.atNight} />
        {fresh + asked.length > 0 ? <Confirm fresh={fresh} /> : <p>{previewWords.none}</p>}
      </form>
      <p>
        <a href={staffRoutes.importFile}>{previewWords.other}</a>
      </p>
    </>
  );
}
