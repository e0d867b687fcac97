import { Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import type { Tagged } from "@/lib/tagged-pdf/tag";
import { useLook } from "../use-look";

/** Line height as a multiple of the size. */
export const wordsLine = 1.3;

type WordsProps = Partial<Tagged> & {
  readonly children: ReactNode;
  readonly size?: number;
  readonly bold?: boolean;
  /** The width of the column in points; a word wider than this may be broken. */
  readonly width: number;
  readonly align?: "left" | "right" | "center";
  readonly after?: number;
};

/**
 * Every run of words on a page: a paragraph, or what `{...tag("H4")}` says. The line height is set here and on nothing above: on a page or a
 * view it makes the renderer drop the page numbers.
 */
export function Words({ children, size: asked, bold, width, align, after = 0, tag }: WordsProps) {
  const { type, line = wordsLine } = useLook();
  const size = asked ?? type.body;
  return (
    <Text
      {...(tag && { tag })}
      hyphenationCallback={breakWords(width / size)}
      orphans={2}
      widows={2}
      style={{
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        lineHeight: line,
        textAlign: align ?? "left",
        marginBottom: after,
      }}
    >
      {children}
    </Text>
  );
}
