import { deskWords } from "@/content/words/en/staff/desk";
import { type DeskParameters, deskAddress } from "@/lib/invitations/desk/desk-address";
import { type Mark, markText } from "@/lib/invitations/desk/list-cursor";

type Props = {
  readonly parameters: DeskParameters;
  readonly previous: Mark | null;
  readonly next: Mark | null;
};

/** The ways to the pages before and after this one. */
export function DeskPages({ parameters, previous, next }: Props) {
  if (previous === null && next === null) return null;
  const { after: _after, before: _before, ticked: _ticked, ...kept } = parameters;
  const { label, previous: back, next: on } = deskWords.pages;
  return (
    <nav aria-label={label} className="desk-pages">
      {previous && (
        <a className="tap" href={deskAddress({ ...kept, before: markText(previous) })}>
          ← {back}
        </a>
      )}
      {next && (
        <a className="tap" href={deskAddress({ ...kept, after: markText(next) })}>
          {on} →
        </a>
      )}
    </nav>
  );
}
