import type { PageWords } from "@/lib/questionnaire/page-words";
import { routes } from "@/lib/routes";

/** The product's name, and the emergency signs one tap away on every page. */
export function SiteHeader({ words }: { readonly words: PageWords }) {
  return (
    <header className="site-header">
      <a className="product" href={routes.home}>
        {words.product}
      </a>
      <a className="emergency-link" href={routes.emergency}>
        {words.links.emergency}
      </a>
    </header>
  );
}
