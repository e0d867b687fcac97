import type { PageWords } from "@/lib/questionnaire/page-words";
import { routes } from "@/lib/routes";

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
