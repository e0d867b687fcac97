import { Document } from "@react-pdf/renderer";
import { margin } from "@/components/summary/pdf/look";
import { PageFrame } from "@/components/summary/pdf/page-frame";
import { Heading, PartHeading } from "@/components/summary/pdf/structure/heading";
import { contentWidth } from "@/lib/printing/arrange/looks";
import type { BookletModel } from "@/lib/review/booklet";
import { CoverPage, SignaturePage } from "./front-pages";
import { PageSignature } from "./page-signature";
import { ReviewBlockView } from "./review-block";

/** The review booklet. It shows the model and computes nothing; each part begins on a page. */
export function BookletDocument({ model }: { readonly model: BookletModel }) {
  const { title, author, subject } = model.document;
  const width = contentWidth(model.paper);
  return (
    <Document
      title={title}
      author={author}
      subject={subject}
      language={model.language}
      creator={author}
      producer={author}
    >
      <CoverPage model={model} />
      <SignaturePage model={model} />
      {model.chapters.flatMap((chapter) =>
        chapter.parts.map((part, at) => (
          <PageFrame
            key={`${chapter.id} ${part.heading}`}
            model={model}
            bookmark={at === 0 ? chapter.heading : (part.heading ?? chapter.heading)}
            side={margin.side}
            named={false}
          >
            <PageSignature words={model.marks.pageSigned} width={width} />
            {at === 0 && <PartHeading width={width}>{chapter.heading}</PartHeading>}
            {part.heading !== undefined && <Heading width={width}>{part.heading}</Heading>}
            {part.blocks.map((block) => (
              <ReviewBlockView
                key={block.id}
                block={block}
                marks={model.marks}
                width={width}
                level={part.heading === undefined ? "H3" : "H4"}
              />
            ))}
          </PageFrame>
        )),
      )}
    </Document>
  );
}
