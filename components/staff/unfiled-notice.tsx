import { deskWords } from "@/content/words/en/staff/desk";
import { deskAddress } from "@/lib/invitations/desk/desk-address";
import { mostUnfiled } from "@/lib/invitations/desk/most-unfiled";
import { daysOfWarning } from "@/lib/settings/retention";
import { fill } from "@/lib/words/fill";

/** That summaries are deleted soon which are not in the clinic's record, with the way to them. */
export function UnfiledNotice({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const { one, many, link } = deskWords.unfiled;
  const shown = count >= mostUnfiled ? fill(deskWords.filters.more, { count }) : String(count);
  return (
    <p className="notice">
      {fill(count === 1 ? one : many, { count: shown, days: String(daysOfWarning) })}{" "}
      <a href={deskAddress({ range: "unfiled" })}>{link}</a>
    </p>
  );
}
