import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

export function SiteFooter({ words }: { readonly words: PageWords }) {
  return (
    <footer className="site-footer">
      <nav aria-label={words.product}>
        <a href={routes.about}>{words.links.about}</a>
        <a href={routes.emergency}>{words.links.emergency}</a>
        <a href={routes.deleteAnswers}>{words.links.deleteAnswers}</a>
      </nav>
    </footer>
  );
}
