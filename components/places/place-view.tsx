import { NerveDrawings } from "@/components/nerve-drawings/nerve-drawings";
import type { Content } from "@/lib/edition/content";
import { gridView } from "@/lib/evidence/grid-view";
import type { Place } from "@/lib/evidence/place";
import { routes } from "@/lib/routes";
import { buildDrawings } from "@/lib/summary/build-drawings";
import { Grid } from "./grid";
import { LibraryFoot } from "./library-foot";

type Props = { readonly content: Content; readonly place: Place };

/** One place of the library: its grid with all that is elsewhere folded, and its sources. */
export function PlaceView({ content, place }: Props) {
  const { language, pageWords, drawings, sourceNames } = content;
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => sourceNames[id] ?? id))].join("; ");
  return (
    <div lang={language}>
      <Grid
        grid={gridView(content, place)}
        level={1}
        drawing={
          <NerveDrawings
            drawings={buildDrawings(
              content,
              drawings.filter(({ id }) => id === place.drawing),
              (ids) => `${content.messages.ui.sourcesLabel} ${named(ids)}`,
            )}
          />
        }
        open
      />
      <p>
        <a href={routes.library(language)}>{pageWords.library.back}</a>
      </p>
      <LibraryFoot content={content} />
    </div>
  );
}
