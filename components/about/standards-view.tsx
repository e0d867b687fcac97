import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/questionnaire/content";
import { fill } from "@/lib/questionnaire/fill";
import type { Standard } from "@/lib/questionnaire/standard";
import { routes } from "@/lib/routes";
import { PointTable } from "./point-table";

type StandardPartProps = { readonly content: Content; readonly standard: Standard };

function StandardPart({ content, standard }: StandardPartProps) {
  const { standards, count } = content.standardsWords;
  const words = standards[standard.id];
  if (!words) return null;
  return (
    <section>
      <h2>{words.name}</h2>
      <Paragraphs text={words.text} />
      <p className="hint">
        {standard.citation} <span className="url">{standard.url}</span>
      </p>
      {standard.groups.map(({ id, points }) => {
        const counted = points.filter(({ verdict }) => verdict !== "not-applicable");
        const met = counted.filter(({ verdict }) => verdict === "met").length;
        const title = words.groups[id]?.title ?? id;
        return (
          <section key={id}>
            <h3>{title}</h3>
            {counted.length > 0 && <p>{fill(count, { met, all: counted.length })}</p>}
            <PointTable content={content} standard={standard.id} title={title} points={points} />
          </section>
        );
      })}
    </section>
  );
}

/** The product measured against published standards for decision aids, point by point. */
export function StandardsView({ content }: { readonly content: Content }) {
  const { standards, standardsWords, aboutWords } = content;
  return (
    <>
      <h1>{standardsWords.title}</h1>
      <Paragraphs text={standardsWords.intro} />
      {standards.map((standard) => (
        <StandardPart key={standard.id} content={content} standard={standard} />
      ))}
      <p>
        <a href={routes.about}>{aboutWords.back}</a>
      </p>
    </>
  );
}
