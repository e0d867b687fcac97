import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";
import { ClinicMark, type ShownClinic } from "./clinic-mark";

type Props = {
  /** The clinic that asked this person; nobody's on other pages. */
  readonly clinic?: ShownClinic | null;
  readonly words: PageWords;
  readonly language: string;
  /** The languages to change to. */
  readonly children: React.ReactNode;
};

/** The product's name, the languages, and the emergency signs one tap away on every page. */
export function SiteHeader({ words, language, clinic, children }: Props) {
  return (
    <header className="site-header">
      <a className="product" href={routes.home(language)}>
        {words.product}
      </a>
      {clinic && <ClinicMark clinic={clinic} />}
      {children}
      <a className="emergency-link" href={routes.emergency(language)}>
        {words.links.emergency}
      </a>
    </header>
  );
}
