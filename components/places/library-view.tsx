import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import { namingView } from "@/lib/evidence/naming-view";
import { routes } from "@/lib/routes";
import { LibraryFoot } from "./library-foot";
import { Naming } from "./naming";
import { PlaceLinks } from "./place-links";

/** The first page of the library: the places, what the two words stand for, and the web article. */
export function LibraryView({ content }: { readonly content: Content }) {
  const { language, places, pageWords, gridWords } = content;
  const { library } = pageWords;
  const naming = namingView(content);
  return (
    <div lang={language}>
      <h1>{library.title}</h1>
      <Paragraphs text={library.text} />
      <PlaceLinks
        heading={gridWords.places}
        places={places.map((place) => ({ id: place.id, name: placeWordsOf(content, place).name }))}
        language={language}
      />
      <p>
        <a href={routes.article(language)}>{content.summaryWords.information.heading}</a>
      </p>
      <section id="two-words" aria-labelledby="two-words-title">
        <h2 id="two-words-title">{naming.title}</h2>
        <Naming naming={naming} level={3} open />
      </section>
      <LibraryFoot content={content} />
    </div>
  );
}
