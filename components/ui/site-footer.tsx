import { inLanguage, routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = { readonly words: PageWords; readonly language: string };

export function SiteFooter({ words, language }: Props) {
  return (
    <footer className="site-footer">
      <nav aria-label={words.product}>
        <a href={routes.library(language)}>{words.links.library}</a>
        <a href={routes.about(language)}>{words.links.about}</a>
        <a href={routes.emergency(language)}>{words.links.emergency}</a>
        <a href={inLanguage(routes.deleteAnswers, language)}>{words.links.deleteAnswers}</a>
      </nav>
    </footer>
  );
}
