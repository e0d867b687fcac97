import { Link, View } from "@react-pdf/renderer";
import type { SourceItems } from "@/lib/summary/article";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Heading } from "../structure/heading";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

type SourceListProps = {
  readonly sources: SourceItems;
  readonly width: number;
  readonly level?: "H2" | "H3";
};

const inLanguage = ({ language }: SourceListProps["sources"]["items"][number]) =>
  language === undefined ? {} : { lang: language };

/** The sources by number, with their addresses in full: paper has no links to follow. */
export function SourceList({ sources, width, level = "H3" }: SourceListProps) {
  const { type } = useLook();
  const gutter = type.note * 3.6;
  const inner = width - gutter;
  return (
    <>
      <Heading width={width} level={level}>
        {sources.heading}
      </Heading>
      {sources.items.map((source) => (
        <View
          key={source.number}
          {...tag("LI")}
          wrap={false}
          style={{ flexDirection: "row", marginBottom: 3 }}
        >
          <View style={{ width: gutter }}>
            <Words {...tag("Lbl")} size={type.note} width={gutter}>
              {source.number}
            </Words>
          </View>
          <View {...tag("LBody")} style={{ width: inner }}>
            <Words {...tag("P", inLanguage(source))} size={type.note} width={inner}>
              {source.text}
            </Words>
            {source.url !== undefined && (
              <Words size={type.note} width={inner}>
                <Link src={source.url} style={{ color: ink.text, textDecoration: "none" }}>
                  {source.url}
                </Link>
              </Words>
            )}
          </View>
        </View>
      ))}
    </>
  );
}
