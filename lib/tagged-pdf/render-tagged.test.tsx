import { Document, Link, Page, Path, Rect, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { readPdf } from "@/test-support/read-pdf";
import { readMarks } from "./read-back/marks";
import { structureFaults } from "./read-back/structure-faults";
import { type ReadElement, readTaggedFile, type TaggedFile } from "./read-back/tagged-file";
import { renderTagged } from "./render-tagged";
import { tag } from "./tag";

const made = async (children: ReactNode, height = 400) =>
  await renderTagged(
    <Document title="Title" language="en">
      <Page size={[300, height]} style={{ padding: 20 }} experimentalPagination>
        <Text {...tag("H1")}>Title</Text>
        {children}
      </Page>
    </Document>,
  );

/** Sound apart from what the test looks at. */
async function read(children: ReactNode, height?: number): Promise<TaggedFile> {
  const file = await readTaggedFile((await made(children, height)).pdf);
  expect(structureFaults(file)).toEqual([]);
  return file;
}

const outline = ({ role, elements, leaves }: ReadElement): string => {
  const words = leaves.map(({ link }) => (link === undefined ? "." : "@")).join("");
  return `${role}${words}${elements.length > 0 ? `(${elements.map(outline).join(" ")})` : ""}`;
};
const shape = ({ tops }: TaggedFile): string => tops.map(outline).join(" ");

const find = ({ tops }: TaggedFile, role: string): ReadElement | undefined => {
  const inside = (elements: readonly ReadElement[]): readonly ReadElement[] =>
    elements.flatMap((element) => [element, ...inside(element.elements)]);
  return inside(tops).find((element) => element.role === role);
};

test("views add nothing, and texts without a role are paragraphs or the words of what is around", async () => {
  const file = await read(
    <View>
      <View>
        <Text>Paragraph</Text>
      </View>
      <View {...tag("H2")}>
        <Text>Heading</Text>
      </View>
      <Text {...tag("Span")}>
        Words <Text style={{ color: "red" }}>in red</Text>
      </Text>
    </View>,
  );
  expect(shape(file)).toBe("Document(H1. P. H2. Span.)");
});

test("an element that is split over pages stays one, and its pages lead back to it", async () => {
  const file = await read(<Text {...tag("P")}>{"line\n".repeat(30)}</Text>, 200);
  expect(file.pages.length).toBeGreaterThan(2);
  expect(find(file, "P")?.leaves.map(({ page }) => page)).toEqual(
    file.pages.map(({ reference }) => reference),
  );
});

test("columns that run over a page are read one after the other", async () => {
  const column = (words: string) => (
    <View {...tag("Sect")} style={{ width: 100 }}>
      {[1, 2, 3].map((number) => (
        <Text key={number} style={{ height: 70 }}>{`${words} ${number}`}</Text>
      ))}
    </View>
  );
  const file = await read(
    <View style={{ flexDirection: "row" }}>
      {column("Left")}
      {column("Right")}
    </View>,
    220,
  );
  expect(file.pages).toHaveLength(2);
  expect(shape(file)).toBe("Document(H1. Sect(P. P. P.) Sect(P. P. P.))");
});

test("borders, backgrounds, what is fixed and drawings outside a figure are artifacts", async () => {
  const { pdf } = await made(
    <>
      <View fixed style={{ position: "absolute", bottom: 5 }}>
        <Text render={({ pageNumber }) => `Page ${pageNumber}`} />
      </View>
      <View style={{ backgroundColor: "#ececec", borderWidth: 1, padding: 4 }}>
        <Text style={{ borderBottomWidth: 1 }}>Words</Text>
        <Svg viewBox="0 0 10 10" width={10} height={10}>
          <Rect x={0} y={0} width={10} height={10} fill="black" />
        </Svg>
        <View {...tag("Artifact")}>
          <Text>Not read</Text>
        </View>
      </View>
    </>,
  );
  const file = await readTaggedFile(pdf);
  expect(structureFaults(file)).toEqual([]);
  expect(shape(file)).toBe("Document(H1. P.)");
  expect((await readPdf(pdf)).pages[0]).toContain("Page 1");
  const artifacts = file.pages[0]?.operators.filter(({ operands }) => operands[0] === "/Artifact");
  expect(artifacts?.map(({ operands }) => operands[3])).toEqual([
    "/Pagination",
    ...["/Layout", "/Layout", "/Layout", "/Layout"],
  ]);
});

test("a figure has its words and its place, and its caption is read beside it", async () => {
  const drawing = (
    <Svg viewBox="0 0 10 10" width={50} height={50}>
      <Path d="M0 0 L10 10" stroke="black" />
    </Svg>
  );
  const alone = await read(
    <View {...tag("Figure", { alt: "A line" })} style={{ width: 60, borderWidth: 1 }}>
      {drawing}
      <Text>Label</Text>
    </View>,
  );
  expect(shape(alone)).toBe("Document(H1. Figure.)");
  expect(find(alone, "Figure")?.alt).toBe("A line");
  const captioned = await read(
    <View {...tag("Figure", { alt: "A line – “drawn”" })}>
      {drawing}
      <Text {...tag("Caption")}>What it shows</Text>
    </View>,
  );
  expect(shape(captioned)).toBe("Document(H1. Figure.(Caption.))");
  expect(find(captioned, "Figure")?.alt).toBe("A line – “drawn”");
});

test("lists and rows with nothing around them are put in one", async () => {
  const item = (number: number) => (
    <View key={number} {...tag("LI")}>
      <Text {...tag("Lbl")}>{`${number}.`}</Text>
      <View {...tag("LBody")}>
        <Text>Item</Text>
      </View>
    </View>
  );
  const row = (
    <View {...tag("TR")}>
      <Text {...tag("TH", { scope: "Row" })}>Header</Text>
      <View {...tag("TD")}>
        <Text>One</Text>
        <Text>Two</Text>
      </View>
    </View>
  );
  const file = await read(
    <>
      {[1, 2].map(item)}
      <Text>Between</Text>
      {[3].map(item)}
      {row}
      <View>{row}</View>
    </>,
  );
  const list = (items: number) => `L(${Array(items).fill("LI(Lbl. LBody.)").join(" ")})`;
  expect(shape(file)).toBe(
    `Document(H1. ${list(2)} P. ${list(1)} Table(TR(TH. TD(P. P.)) TR(TH. TD(P. P.))))`,
  );
});

test("a cell is kept when nothing is in it, and may span columns", async () => {
  const file = await read(
    <View {...tag("Table")}>
      <View {...tag("TR")}>
        <Text {...tag("TH", { scope: "Column", colSpan: 2 })}>Both</Text>
      </View>
      <View {...tag("TR")}>
        <Text {...tag("TD")}>Words</Text>
        <View {...tag("TD")} style={{ height: 1 }} />
      </View>
      <View {...tag("TR")}>
        <Text {...tag("TD")}>Words</Text>
        <Text {...tag("TD")}>{""}</Text>
      </View>
    </View>,
  );
  expect(shape(file)).toBe("Document(H1. Table(TR(TH.) TR(TD. TD) TR(TD. TD)))");
  expect(find(file, "TH")).toMatchObject({ scope: "Column", colSpan: 2 });
});

test("a link is an element with its words and its area, inside a text or around one", async () => {
  const { pdf } = await made(
    <>
      <Text>
        Before <Link src="https://example.org/a">the link</Link> and after
      </Text>
      <Link src="https://example.org/b">
        <Text>Alone</Text>
      </Link>
    </>,
  );
  const file = await readTaggedFile(pdf);
  expect(structureFaults(file)).toEqual([]);
  const written = Buffer.from(pdf).toString("latin1");
  expect(written.match(/(?<=\/Contents \()[^)]+/g)).toEqual(
    ["a", "b"].map((page) => `https://example.org/${page}`),
  );
  expect(shape(file)).toBe("Document(H1. P..(Link.@) Link@.)");
});

test("a passage says its language, and what is read in its place", async () => {
  const file = await read(<Text {...tag("P", { lang: "es", actualText: "uno" })}>1</Text>);
  expect(find(file, "P")).toMatchObject({ lang: "es", actualText: "uno" });
});

test("what is clipped or turned is drawn in one piece", async () => {
  const file = await read(
    <View {...tag("P")} style={{ overflow: "hidden", backgroundColor: "#ececec" }}>
      <Text>Words</Text>
      <Text style={{ transform: "rotate(90deg)" }}>Words</Text>
    </View>,
  );
  expect(shape(file)).toBe("Document(H1. P.)");
});

test("bookmarks lead to the pages they stand on, one inside another", async () => {
  const inside = (bookmark: string) => ({ bookmark: `In ${bookmark}`, style: { padding: 1 } });
  const { pdf, pageCount } = await renderTagged(
    <Document title="Title" language="en">
      {["First", "Second"].map((bookmark) => (
        <Page key={bookmark} size={[200, 200]} bookmark={bookmark}>
          <View {...inside(bookmark)}>
            <Text>{"line\n".repeat(20)}</Text>
          </View>
        </Page>
      ))}
    </Document>,
  );
  const { bookmarks, bookmarkPages } = await readPdf(pdf);
  expect(bookmarks).toEqual(["First", "Second"]);
  expect(Buffer.from(pdf).toString("latin1")).toContain("(In Second)");
  expect(bookmarkPages).toEqual([1, pageCount / 2 + 1]);
});

test("it claims no conformance", async () => {
  const text = Buffer.from((await made(<Text>Words</Text>)).pdf).toString("latin1");
  expect(text).toMatch(/^%PDF-1\.7/);
  expect(text).not.toMatch(/pdfuaid|PDF\/UA/i);
});

test("marks that are missing or cross each other are found", () => {
  const of = (...names: readonly string[]) =>
    readMarks(names.map((name) => ({ name, operands: name === "BDC" ? ["/P", "/MCID", "0"] : [] })))
      .faults.length;
  expect(of("BDC", "q", "Tj", "Q", "EMC")).toBe(0);
  expect(of("Tj")).toBe(1);
  expect(of("BDC", "BDC", "EMC", "EMC")).toBe(1);
  expect(of("q", "BDC", "Q", "EMC")).toBe(1);
  expect(of("BDC")).toBe(1);
});
