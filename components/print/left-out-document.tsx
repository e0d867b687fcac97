import { Document, Page } from "@react-pdf/renderer";
import { ink, pages } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { families } from "@/lib/printing/typesetting/families";
import type { LeftOutSheet } from "@/lib/summary/left-out-sheet";
import { tag } from "@/lib/tagged-pdf/tag";

const side = 56;

/** Which summaries are not in the file, large enough to be seen in a pile. It computes nothing. */
export function LeftOutDocument({ model }: { readonly model: LeftOutSheet }) {
  const { title, author } = model.document;
  const paper = pages[model.paper];
  const width = paper.width - 2 * side;
  return (
    <Document
      title={title}
      author={author}
      language={model.language}
      creator={author}
      producer={author}
    >
      <Page
        size={paper.size}
        style={{ fontFamily: families, color: ink.text, padding: side, paddingTop: 44 }}
      >
        <Words {...tag("H1")} bold size={20} width={width} after={8}>
          {model.title}
        </Words>
        <Words size={14} width={width} after={12}>
          {model.text}
        </Words>
        {model.rows.map((row) => (
          <Words key={row} bold size={14} width={width} after={4}>
            {row}
          </Words>
        ))}
      </Page>
    </Document>
  );
}
