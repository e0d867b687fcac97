import type { Content } from "@/lib/edition/content";
import { buildFooter } from "@/lib/summary/build-footer";

/** At the foot of every page of the library: reviewed or not, no recommendation, version and dates. */
export function LibraryFoot({ content }: { readonly content: Content }) {
  const { lines } = buildFooter(content, content.summaryWords.noRecommendation);
  return (
    <footer className="library-foot">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
