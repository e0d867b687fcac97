import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { AboutView } from "./about-view";
import { SourcesView } from "./sources-view";
import { StandardsView } from "./standards-view";

describe.each(languages.map(contentFor))("the pages about the product in $language", (content) => {
  const pages = [AboutView, SourcesView, StandardsView].map((View) =>
    renderToStaticMarkup(<View content={content} />),
  );
  const [about = "", sources = "", standards = ""] = pages;

  test("leave no place in their words unfilled", () => {
    for (const page of pages) expect(page).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(about).toContain(content.edition.version);
  });

  test("have a part for every place that a point of a standard links to", () => {
    const linked = [...standards.matchAll(/href="\/\w+\/about#([\w-]+)"/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(10);
    for (const id of linked) expect(about).toContain(`id="${id}"`);
  });

  test("show every point with its verdict in words, in a table with headed rows", () => {
    const points = content.standards.flatMap(({ groups }) =>
      groups.flatMap((group) => group.points),
    );
    expect(standards.match(/<th scope="row">/g)).toHaveLength(points.length);
    for (const { verdict } of points) {
      expect(standards).toContain(content.standardsWords.verdicts[verdict]);
    }
  });

  test("name every source, with citations marked as English", () => {
    const outside = content.sources.filter(({ kind }) => kind === "outside");
    for (const { id, url } of outside) {
      expect(sources).toContain(content.sourceNames[id]);
      expect(sources).toContain(url?.replaceAll("&", "&amp;"));
    }
    expect(sources.match(/class="certainty"/g)).toHaveLength(outside.length);
    expect(sources.match(/lang="en"/g)?.length).toBeGreaterThanOrEqual(outside.length);
  });
});
