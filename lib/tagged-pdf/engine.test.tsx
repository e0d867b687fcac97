import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import layOut, { type LayoutNode } from "@react-pdf/layout";
import render from "@react-pdf/render";
import { Document, Font, Link, Page, pdf, Text, View } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import { describe, expect, test, vi } from "vitest";
import manifest from "@/package.json";
import { tag } from "./tag";

const require = createRequire(import.meta.url);
const renderer = createRequire(require.resolve("@react-pdf/renderer"));

describe("the steps of the renderer that tagging takes one by one", () => {
  test.each([
    ...["@react-pdf/layout", "@react-pdf/render", "@react-pdf/stylesheet", "@react-pdf/textkit"],
    ...["pdfkit", "yoga-layout"],
  ] as const)("%s is pinned, and is the one the renderer uses", (name) => {
    expect(manifest.dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
    const file = require.resolve(name);
    const folder = file.slice(0, file.indexOf(name) + name.length);
    expect(JSON.parse(readFileSync(`${folder}/package.json`, "utf8"))).toMatchObject({
      version: manifest.dependencies[name],
    });
    expect(renderer.resolve(name)).toBe(require.resolve(name));
  });

  test("were read in these versions: read them again before raising one", () => {
    const { dependencies } = manifest;
    expect({
      renderer: dependencies["@react-pdf/renderer"],
      layout: dependencies["@react-pdf/layout"],
      render: dependencies["@react-pdf/render"],
      stylesheet: dependencies["@react-pdf/stylesheet"],
      textkit: dependencies["@react-pdf/textkit"],
      yoga: dependencies["yoga-layout"],
      pdfkit: dependencies.pdfkit,
    }).toEqual({
      ...{ renderer: "4.9.0", layout: "5.2.0", render: "4.7.0", pdfkit: "0.20.1" },
      ...{ stylesheet: "6.3.2", textkit: "7.0.1", yoga: "3.2.1" },
    });
  });

  const document = (
    <Document title="Title">
      <Page size={[200, 150]} bookmark="Bookmark" style={{ padding: 10 }} experimentalPagination>
        <View {...tag("Sect")} style={{ borderWidth: 1, backgroundColor: "#ececec" }}>
          <Text {...tag("P")}>{"line\n".repeat(15)}</Text>
        </View>
        <Text>
          Before <Link src="https://example.org">the link</Link>
        </Text>
      </Page>
    </Document>
  );

  /** A node with all that is drawn by itself: what is inside a text is not. */
  const all = (node: LayoutNode): readonly LayoutNode[] => [
    node,
    ...(node.type === "TEXT" ? [] : (node.children ?? []).flatMap(all)),
  ];

  test("the layout keeps our props on every piece of a part it splits over pages", async () => {
    const { container } = pdf(document);
    for (const node of all(container.document))
      Object.assign(node.props ?? {}, { owner: node.type });
    const laidOut = await layOut(container.document, Font);
    expect(laidOut.children?.length).toBeGreaterThan(1);
    for (const page of laidOut.children ?? []) {
      for (const { type, props } of all(page)) {
        expect(props).toMatchObject({ owner: type });
      }
    }
    const texts = laidOut.children?.flatMap(all).filter(({ props }) => props?.tag?.role === "P");
    expect(texts?.length).toBeGreaterThan(1);
  });

  test("the layout gives boxes, lines, runs and the links of runs", async () => {
    const { children: pages = [] } = await layOut(pdf(document).container.document, Font);
    const [view] = all({ type: "ROOT", children: pages }).filter(({ type }) => type === "VIEW");
    expect(view?.box).toMatchObject({ left: 10, top: 10, width: 180, borderTopWidth: 1 });
    expect(view?.style?.backgroundColor).toBe("#ececec");
    expect(pages[0]?.props?.bookmark).toMatchObject({ title: "Bookmark", ref: 0 });
    const runs = all({ type: "ROOT", children: pages }).flatMap(({ lines = [] }) =>
      lines.flatMap((line) => line.runs),
    );
    const links = new Set(runs.map(({ attributes }) => attributes.link ?? null));
    expect([...links]).toEqual([null, "https://example.org"]);
    for (const { xAdvance, glyphs } of runs) {
      expect(xAdvance).toBeGreaterThanOrEqual(0);
      expect(glyphs).toBeInstanceOf(Array);
    }
  });

  test("the drawing ends the document it was given, after adding to its outline", async () => {
    const { children = [] } = await layOut(pdf(document).container.document, Font);
    const drawn = new PDFDocument({ autoFirstPage: false, tagged: true });
    const end = vi.spyOn(drawn, "end");
    const addItem = vi.spyOn(drawn.outline, "addItem");
    const annotate = vi.spyOn(drawn, "annotate");
    render(drawn, { children });
    expect(end).toHaveBeenCalledOnce();
    expect(addItem).toHaveBeenCalledOnce();
    expect(annotate.mock.calls.map(([, , , , { Subtype }]) => Subtype)).toEqual(["Link"]);
  });

  test("pdfkit numbers marked content page by page and leads back from its pages", () => {
    const drawn = new PDFDocument({ tagged: true, autoFirstPage: true });
    const [first, second] = [0, 1].map(() => {
      const { refs } = drawn.markStructureContent("P");
      drawn.endMarkedContent();
      return refs;
    });
    expect(first).toEqual([{ pageRef: drawn.page.dictionary, mcid: 0 }]);
    expect(second).toEqual([{ pageRef: drawn.page.dictionary, mcid: 1 }]);
    const key = Number(drawn.page.dictionary.data["StructParents"]);
    expect(drawn.getStructParentTree().get(key)).toHaveLength(2);
    expect(drawn._convertRect(0, 0, 612, 792)).toEqual([0, 0, 612, 792]);
  });
});
