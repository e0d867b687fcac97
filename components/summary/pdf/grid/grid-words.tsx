import { Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { SaidSentence } from "@/lib/evidence/grid-view";
import type { Look } from "@/lib/printing/arrange/looks";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import type { Tagged } from "@/lib/tagged-pdf/tag";
import { useLook } from "../use-look";

/** Line height of a grid as a multiple of its size. */
export const gridLine = 1.07;

/** A grid is set as small as words for everyone may be, to stand on one sheet. */
export const gridSize = ({ columns, type }: Look): number => (columns ? 8.5 : type.body);

type GridWordsProps = Partial<Tagged> & {
  readonly children: ReactNode;
  readonly width: number;
  readonly bold?: boolean;
  readonly after?: number;
  readonly size?: number;
};

/** A run of words of a grid. */
export function GridWords({ children, width, bold, after = 0, size: asked, tag }: GridWordsProps) {
  const look = useLook();
  const size = asked ?? gridSize(look);
  return (
    <Text
      {...(tag && { tag })}
      hyphenationCallback={breakWords(width / size, "bold")}
      orphans={2}
      widows={2}
      style={{
        fontSize: size,
        lineHeight: gridLine,
        fontWeight: bold ? 700 : 400,
        marginBottom: after,
      }}
    >
      {children}
    </Text>
  );
}

export function Bold({ children }: { readonly children: string }) {
  return <Text style={{ fontWeight: 700 }}>{children}</Text>;
}

/** Numbers of sources after what rests on them. */
export const beside = (text: string, sources: readonly string[]): string =>
  sources.length === 0 ? text : `${text} ${sources.join("")}`;

/** Sentences one after the other, each with the numbers of its sources. */
export const saidInOne = (said: readonly SaidSentence[]): string =>
  said.map(({ text, sources }) => beside(text, sources)).join(" ");

/** A paragraph that begins with its name in bold. */
export function NamedWords({
  name,
  children,
  ...given
}: Omit<GridWordsProps, "children"> & { readonly name: string; readonly children: string }) {
  return (
    <GridWords {...given}>
      <Bold>{name}</Bold>
      {` ${children}`}
    </GridWords>
  );
}
