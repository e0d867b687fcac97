import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { aboutValues } from "./about-values";

/** The page about the product. Each part has an address of its own: the standards point to it. */
export function AboutView({ content }: { readonly content: Content }) {
  const { aboutParts, aboutWords } = content;
  const values = aboutValues(content);
  const parts = aboutParts.flatMap((id) => {
    const words = aboutWords.parts[id];
    return words ? [{ id, title: words.title, text: words.text }] : [];
  });
  return (
    <>
      <h1>{aboutWords.title}</h1>
      <ul>
        <li>
          <a href={routes.aboutSources(content.language)}>{aboutWords.sources.link}</a>
        </li>
        <li>
          <a href={routes.aboutStandards(content.language)}>{aboutWords.standardsLink}</a>
        </li>
      </ul>
      {parts.map(({ id, title, text }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <Paragraphs text={text.map((one) => fill(one, values)).filter((one) => one !== "")} />
        </section>
      ))}
    </>
  );
}
