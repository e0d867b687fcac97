import { Document } from "@react-pdf/renderer";
import { contentWidth, looks } from "@/lib/printing/arrange/looks";
import type { KnownBooklet } from "@/lib/summary/known-booklet";
import { DrawingFigure } from "../information/drawing-figure";
import { SourceList } from "../information/source-list";
import { PageFrame } from "../page-frame";
import { PartHeading } from "../structure/heading";
import { Words } from "../structure/words";
import { LookContext } from "../use-look";
import { KnownRest } from "./known-rest";
import { KnownRow } from "./known-row";

type KnownDocumentProps = {
  readonly model: KnownBooklet;
  /** What explains the mark in place of characters that cannot be printed. */
  readonly note: string | undefined;
};

/** What is known at a place: its grid with why we say this, its drawing and every source. */
export function KnownDocument({ model, note }: KnownDocumentProps) {
  const { document, language, heading, intro, grid, places, drawings } = model;
  const look = looks[model.print];
  const width = contentWidth(model.paper, look);
  return (
    <Document
      title={document.title}
      author={document.author}
      subject={document.title}
      language={language}
      creator={document.author}
      producer={document.author}
    >
      <LookContext value={look}>
        <PageFrame model={model} bookmark={heading} side={look.margin.side} named>
          <PartHeading width={width} level="H1">
            {grid?.title ?? heading}
          </PartHeading>
          {[intro, note, ...places].map(
            (paragraph) =>
              paragraph !== undefined && (
                <Words key={paragraph} width={width} after={4}>
                  {paragraph}
                </Words>
              ),
          )}
          {grid !== null && (
            <>
              <Words width={width} after={6}>
                {`${grid.opening} ${grid.opens}`}
              </Words>
              {drawings.items.map((figure) => (
                <DrawingFigure key={figure.id} figure={figure} width={width} level="H2" />
              ))}
              {grid.rows.map((row) => (
                <KnownRow key={row.id} grid={grid} row={row} width={width} />
              ))}
              <KnownRest grid={grid} width={width} />
              <SourceList
                sources={{
                  heading: grid.sources.heading,
                  items: grid.sources.items.map(({ citation, ...source }) => ({
                    ...source,
                    text: citation,
                  })),
                }}
                width={width}
                level="H2"
              />
            </>
          )}
        </PageFrame>
      </LookContext>
    </Document>
  );
}
