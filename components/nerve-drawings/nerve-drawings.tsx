import type { Drawings } from "@/lib/summary/model";
import { NerveDrawing } from "./picture";

/** Where the nerves lie, folded: each drawing with the same in words, and which names are used there. */
export function NerveDrawings({ drawings }: { readonly drawings: Drawings }) {
  return drawings.items.map((figure) => (
    <details key={figure.id} className="nerve-drawing">
      <summary>
        {drawings.heading}: {figure.title}
      </summary>
      {drawings.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <figure>
        <NerveDrawing figure={figure} />
        <figcaption>
          <p>{figure.shows}</p>
          <p>{figure.named}</p>
          <p className="sources">{figure.sources}</p>
        </figcaption>
      </figure>
    </details>
  ));
}
