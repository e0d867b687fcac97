import { citationLanguage } from "@/lib/evidence/evidence";
/** A published text as it is cited, and where it can be read. Every text cited is in English. */
export function Citation({
  citation,
  url,
}: {
  readonly citation: string | undefined;
  readonly url: string | undefined;
}) {
  return (
    <>
      <span lang={citationLanguage}>{citation}</span> {url && <span className="url">{url}</span>}
    </>
  );
}
