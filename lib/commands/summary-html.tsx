import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { SummaryView } from "@/components/summary/summary-view";
import type { SummaryModel } from "@/lib/summary/model";

const stylesheets = [
  "summary/summary.css",
  "nerve-drawings/nerve-drawings.css",
  "summary/summary-print.css",
].map((name) => readFileSync(new URL(`../../components/${name}`, import.meta.url), "utf8"));

/** The summary as one HTML file that needs nothing beside it. */
export function summaryHtml(model: SummaryModel): string {
  const page = renderToStaticMarkup(
    <html lang={model.language}>
      {/* biome-ignore lint/style/noHeadElement: a file by itself, not a page of the server. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{model.document.title}</title>
        <style>{stylesheets.join("\n")}</style>
      </head>
      <body>
        <main>
          <SummaryView model={model} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
