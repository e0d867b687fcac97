import { ScriptData } from "@/components/questionnaire/script-data";
import { formWords } from "@/components/questionnaire/step-data";
import { AssistBar } from "@/components/staff/assist-bar";
import type { ShownClinic } from "@/components/ui/clinic-mark";
import {
  LanguageSwitch,
  type LanguageWay,
  type PageLanguage,
} from "@/components/ui/language-switch";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import type { Content } from "@/lib/edition/content";
import type { WayOfEntry } from "@/lib/invitations/entered-by";
import type { Assets, ScriptName } from "./assets";
import { Document } from "./document";

/** What stands around a patient's page. */
export type Frame = {
  readonly content: Pick<Content, "language" | "pageWords" | "messages">;
  readonly languages: readonly PageLanguage[];
  /** How another language is chosen from this page. */
  readonly languageWay: LanguageWay;
  /** The clinic that asked this person; null on all other pages. */
  readonly clinic: ShownClinic | null;
  /** For whom staff fill the form in here; null for everybody else. */
  readonly assisted: { readonly name: string; readonly way: WayOfEntry } | null;
  /** What the page is about; the product's name alone where it says nothing. */
  readonly title: string | undefined;
  /** What a preview of its address says; what the product is for, unless given. */
  readonly description?: string | undefined;
  readonly script?: ScriptName | undefined;
};

type Props = {
  readonly frame: Frame;
  readonly assets: Assets;
  readonly children?: React.ReactNode;
};

/** A title as a tab shows it. */
export const titleOf = ({ title, content }: Pick<Frame, "title" | "content">): string =>
  title === undefined ? content.pageWords.product : `${title} - ${content.pageWords.product}`;

/** A patient's page: head, what it is about, foot. */
export function PatientDocument({ frame, assets, children }: Props) {
  const { content, languages, languageWay, clinic, assisted, script } = frame;
  const { language, pageWords, messages } = content;
  return (
    <Document
      language={language}
      title={titleOf(frame)}
      description={frame.description ?? pageWords.tagline}
      assets={assets}
      script={script}
    >
      <a className="skip" href="#main">
        {messages.ui.skipToContent}
      </a>
      {assisted && <AssistBar {...assisted} />}
      <SiteHeader words={pageWords} language={language} clinic={clinic}>
        <LanguageSwitch
          label={messages.ui.language}
          languages={languages}
          current={language}
          at={languageWay}
        />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter words={pageWords} language={language} />
      {script === "form" && (
        <ScriptData kind="form" data={formWords(messages, pageWords.cannotSave.endsSoon)} />
      )}
    </Document>
  );
}
