import { AssistedBar } from "@/app/assisted";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { editions, languages } from "@/content";
import { shownClinic } from "@/lib/clinic/shown-clinic";
import type { Content } from "@/lib/edition/content";
import { patientPage } from "@/lib/requests/patient-page";
import { languageOfLibrary, libraryIn, routes } from "@/lib/routes";
import { pathOf } from "@/lib/session/asked-page";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { ownInvited } from "./own-content";

type Props = {
  readonly content: Content;
  /** The page asked for: its path and the mark of one that asks to fix. */
  readonly asked: string;
  readonly children: React.ReactNode;
};

const named = languages.map((code) => ({ code, name: editions.languageName(code) }));

/** What lies beyond a clinic's link: pages that ask the database whose they are, whatever their head shows. */
const ofInvited = [routes.questionnaire, routes.summary, routes.linkOutcome];

/** The clinic at the head of a page of someone it asked; null on all others. */
async function headOfClinic(asked: string) {
  const path = pathOf(asked);
  const [at] = ofInvited.filter((one) => path === one || path.startsWith(`${one}/`));
  if (at === undefined) return null;
  const isInvited = at === routes.linkOutcome || (await ifItAnswers(ownInvited(), null)) !== null;
  return isInvited ? ifItAnswers(shownClinic(), null) : null;
}

/** Head, content and foot of the patients' pages; those of the clinic's side have their own. */
export async function PatientFrame({ content, asked, children }: Props) {
  const { pageWords, messages } = content;
  const isStep = asked.startsWith(routes.step(""));
  const isLibrary = languageOfLibrary(asked) !== undefined;
  return (
    <>
      <a className="skip" href="#main">
        {messages.ui.skipToContent}
      </a>
      <AssistedBar />
      <SiteHeader words={pageWords} clinic={await headOfClinic(asked)}>
        <LanguageSwitch
          label={messages.ui.language}
          languages={named}
          current={content.language}
          at={
            isLibrary
              ? { addressIn: (language) => libraryIn(asked, language) }
              : isStep
                ? { next: messages.ui.next }
                : { back: patientPage(asked) ?? routes.problem("notFound") }
          }
        />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter words={pageWords} language={content.language} />
    </>
  );
}
