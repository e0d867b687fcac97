import { manyWords } from "@/content/words/en/staff/many";
import type { DeskParameters } from "@/lib/invitations/desk/desk-address";
import { mostTicked, offeredActions } from "@/lib/invitations/many/many-actions";
import type { Staff } from "@/lib/permissions/staff";
import { fill } from "@/lib/words/fill";
import { TickCount } from "./tick-count";

type Props = {
  readonly staff: Staff;
  readonly parameters: DeskParameters;
  /** The ids of the rows of this page. */
  readonly ids: readonly string[];
};

/** What the list was asked for, so that the whole of it can be ticked, and the way back to it. */
export function TickedList({ parameters, ids }: Omit<Props, "staff">) {
  return (
    <>
      {Object.entries(parameters).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" {...{ name, value }} />,
      )}
      <input type="hidden" name="shown" value={ids.join(" ")} />
    </>
  );
}

type AllProps = {
  readonly count: number;
  /** Whether the list goes on beyond this page. */
  readonly isPart: boolean;
};

/** The boxes above the list that tick more than one row. */
export function TickAll({ count, isPart }: AllProps) {
  if (count === 0) return null;
  return (
    <p className="tick-all">
      <label className="row-tick">
        <input className="tick-box" type="checkbox" name="all" value="page" /> {manyWords.page} (
        {count})
      </label>
      {isPart && (
        <label className="row-tick">
          <input className="tick-box" type="checkbox" name="all" value="list" />{" "}
          {fill(manyWords.list, { most: mostTicked })}
        </label>
      )}
    </p>
  );
}

/** One bar of buttons for those that are ticked; until one is, it only says what it is for. */
export function ManyBar({ staff }: Pick<Props, "staff">) {
  const { counted, countedPage, countedList } = manyWords;
  return (
    <section className="many-bar" aria-label={manyWords.label}>
      <p className="many-hint">{manyWords.hint}</p>
      <div className="many-tools">
        <TickCount {...{ counted, countedPage, countedList }} />
        {offeredActions(staff).map((action) => (
          <button key={action} type="submit" name="action" value={action}>
            {manyWords.buttons[action]}
          </button>
        ))}
      </div>
    </section>
  );
}
