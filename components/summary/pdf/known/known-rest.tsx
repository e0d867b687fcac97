import type { GridView } from "@/lib/evidence/grid-view";
import { tag } from "@/lib/tagged-pdf/tag";
import { beside, saidInOne } from "../grid/grid-words";
import { Heading } from "../structure/heading";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

type KnownRestProps = { readonly grid: GridView; readonly width: number };

/** Below the rows of a booklet: where experts disagree, what is not known, and what else there is. */
export function KnownRest({ grid, width }: KnownRestProps) {
  const { type } = useLook();
  const { disputes, unknown, others } = grid;
  return (
    <>
      {disputes.items.length > 0 && (
        <Heading width={width} level="H2">
          {disputes.heading}
        </Heading>
      )}
      {disputes.items.flatMap(({ id, title, sides, ask }) => [
        <Words key={id} {...tag("H3")} bold size={type.note} width={width}>
          {title}
        </Words>,
        <Words key={`${id} sides`} width={width} after={4}>
          {`${saidInOne(sides)} ${ask}`}
        </Words>,
      ])}
      <Heading width={width} level="H2">
        {unknown.heading}
      </Heading>
      {unknown.items.map((said) => (
        <Words key={said.text} width={width} after={2}>
          {saidInOne([said])}
        </Words>
      ))}
      {others.items.length > 0 && (
        <Heading width={width} level="H2">
          {others.heading}
        </Heading>
      )}
      {others.items.flatMap(({ id, name, text, sources }) => [
        <Words key={id} {...tag("H3")} bold size={type.note} width={width}>
          {name}
        </Words>,
        <Words key={`${id} text`} width={width} after={2}>
          {beside(text, sources)}
        </Words>,
      ])}
    </>
  );
}
