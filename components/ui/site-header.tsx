import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly words: PageWords;
  /** The languages to change to. */
  readonly children: React.ReactNode;
};

/** The product's name, the languages, and the emergency signs one tap away on every page. */
export function SiteHeader({ words, children }: Props) {
  return (
    <header className="site-header">
      <a className="product" href={routes.home}>
        {words.product}
      </a>
      {children}
      <a className="emergency-link" href={routes.emergency}>
        {words.links.emergency}
      </a>
    </header>
  );
}
