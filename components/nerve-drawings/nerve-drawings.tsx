import type { Drawings } from "@/lib/summary/model";
import { NerveDrawing } from "./picture";

type Props = {
  readonly drawings: Drawings;
  /** The level of the heading above the drawings; each drawing's own is one below. */
  readonly level: 2 | 3;
};

/** Where the nerves lie: each drawing with the same in words, and which names are used there. */
export function NerveDrawings({ drawings, level }: Props) {
  const Heading = `h${level}` as const;
  const Title = level === 2 ? "h3" : "h4";
  return (
    <section className="nerve-drawings">
      <Heading>{drawings.heading}</Heading>
      {drawings.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {drawings.items.map((figure) => (
        <section key={figure.id} className="nerve-drawing">
          <Title>{figure.title}</Title>
          <figure>
            <NerveDrawing figure={figure} />
            <figcaption>
              <p>{figure.shows}</p>
              <p>{figure.named}</p>
              <p className="sources">{figure.sources}</p>
            </figcaption>
          </figure>
        </section>
      ))}
    </section>
  );
}
