import type { LayoutNode } from "@react-pdf/layout";
import { Document, Link, Page, pdf, Svg, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { contentFor } from "@/content";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { summaryDocument } from "@/lib/commands/print-worker/summary-document";
import { registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { prepareDrawings } from "./drawings";
import { holdPageNumbers } from "./page-numbers";
import { paragraphLines } from "./paragraphs";
import { layOutSheet } from "./sheet";

registerTypefaces();

const pageOf = (children: ReactNode, size: "A4" | "A5" = "A4"): LayoutNode => {
  const document = (
    <Document>
      <Page size={size} style={{ padding: 20 }}>
        {children}
      </Page>
    </Document>
  );
  const [page] = pdf(document).container.document.children ?? [];
  if (page === undefined) throw new Error("There is no page.");
  return page;
};

const laidOut = (children: ReactNode, size?: "A4" | "A5") =>
  layOutSheet(pageOf(children, size), new Map());

test("what stands on one sheet has its place on it", () => {
  const sheet = laidOut(<View style={{ height: 100, marginTop: 10 }} />);
  expect(sheet?.box).toMatchObject({ left: 0, top: 0, width: Math.fround(595.28) });
  expect(sheet?.children?.[0]?.box).toMatchObject({ left: 20, top: 30, height: 100 });
});

test.each([
  ["more than a sheet holds", <View key="tall" style={{ height: 900 }} />],
  ["as much as a sheet holds", <View key="full" style={{ height: 801.89 }} />],
  ["a part that begins a page", [<View key="first" />, <View key="second" break />]],
  ["a link", <Link key="link" src="https://example.org" />],
  ["a share of the width", <View key="share" style={{ width: "50%" }} />],
  ["a style it does not know", <View key="grow" style={{ flexGrow: 1 }} />],
  ["words it does not know how to set", <Text key="spaced" style={{ letterSpacing: 2 }} />],
])("%s is left to the renderer", (_, children) => {
  expect(laidOut(children)).toBeUndefined();
});

test("a sheet of a size it does not know is left to the renderer", () => {
  expect(laidOut(<View />, "A5")).toBeUndefined();
});

test("texts of a page left to the renderer keep their lines", () => {
  const page = pageOf([
    <Text key="words">Some words</Text>,
    <View key="tall" style={{ height: 900 }} />,
  ]);
  expect(layOutSheet(page, new Map())).toBeUndefined();
  expect(page.children?.[0]?.lines?.map(({ string }) => string)).toEqual(["Some words"]);
});

test("words in the same style and column are set once", () => {
  const text = (words: string): LayoutNode => ({
    type: "TEXT",
    style: { fontSize: 9, color: "#000000" },
    children: [{ type: "TEXT_INSTANCE", value: words }],
  });
  const lines = paragraphLines(text("Words that are known"), 60);
  expect(paragraphLines(text("Words that are known"), 60)).toBe(lines);
  expect(paragraphLines(text("Words that are known"), 61)).not.toBe(lines);
  expect(paragraphLines(text("Words that are new"), 60)).not.toBe(lines);
});

test("a drawing is made ready once, and belongs to the document it is drawn in", async () => {
  const drawn = async (owner: string) => {
    const page = pageOf(createElement(Svg, { viewBox: "0 0 20 10", width: 40 }));
    const [drawing] = page.children ?? [];
    Object.assign(drawing?.props ?? {}, { owner });
    const [ready] = (await prepareDrawings(page)).values();
    return ready;
  };
  const [first, second] = [await drawn("first"), await drawn("second")];
  expect(second?.children).toBe(first?.children);
  expect([first?.props?.owner, second?.props?.owner]).toEqual(["first", "second"]);
  expect(first?.props).toMatchObject({ width: 40, viewBox: { maxX: 20, maxY: 10 } });
});

const visits = personas
  .filter(({ id }) => id === "low-back-with-pacemaker" || id === "stiff-legs")
  .flatMap(({ id, answers, emergency }) =>
    (["en", "es"] as const).map((language) => {
      const content = contentFor(language);
      return [id, language, buildSummary({ content, answers, emergency, paper: "a4" })] as const;
    }),
  );

test.each([["specimen", "en", specimen] as const, ...visits])(
  "all that goes to the visit of %s in %s is laid out without the renderer",
  async (_, __, model) => {
    const { children: pages = [] } = pdf(summaryDocument(model)).container.document;
    holdPageNumbers(pages);
    for (const page of pages) {
      expect(layOutSheet(page, await prepareDrawings(page))?.type).toBe("PAGE");
    }
  },
);
