import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import type { Point, Standard } from "@/lib/evidence/standard";
import { routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { Citation } from "./citation";
import { PointTable } from "./point-table";

type Group = Standard["groups"][number];

/** How many points of a group are met, in words; undefined where none applies. */
function metWords(content: Content, points: readonly Point[]): string | undefined {
  const applying = points.filter(({ verdict }) => verdict !== "not-applicable");
  const met = applying.filter(({ verdict }) => verdict === "met").length;
  if (applying.length === 0) return undefined;
  return fill(content.standardsWords.count, { met, all: applying.length });
}

const groupId = (standard: Standard, group: Group): string => `${standard.id}-${group.id}`;

function MetCount(props: { readonly content: Content; readonly points: readonly Point[] }) {
  const words = metWords(props.content, props.points);
  return words === undefined ? null : <p>{words}</p>;
}

type StandardProps = { readonly content: Content; readonly standard: Standard };

/** The groups of one standard at a glance, each a link to its points. */
function Glance({ content, standard }: StandardProps) {
  const words = content.standardsWords.standards[standard.id];
  return (
    <ul>
      {standard.groups.map((group) => (
        <li key={group.id}>
          <a href={`#${groupId(standard, group)}`}>{words?.groups[group.id]?.title}</a>
          {". "}
          {metWords(content, group.points)}
        </li>
      ))}
    </ul>
  );
}

function StandardPart({ content, standard }: StandardProps) {
  const words = content.standardsWords.standards[standard.id];
  return (
    <section className="standard">
      <h2>{words?.name}</h2>
      <Paragraphs text={words?.text ?? []} />
      <p className="hint">
        <Citation citation={standard.citation} url={standard.url} />
      </p>
      <Glance content={content} standard={standard} />
      {standard.groups.map((group) => {
        const title = words?.groups[group.id]?.title ?? group.id;
        return (
          <section key={group.id} id={groupId(standard, group)}>
            <h3>{title}</h3>
            <MetCount content={content} points={group.points} />
            <PointTable
              content={content}
              standard={standard.id}
              title={title}
              points={group.points}
            />
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
        <a href={routes.about(content.language)}>{aboutWords.back}</a>
      </p>
    </>
  );
}
