import { fixParameter, keptParameter, languageOfPath, languageParameter } from "@/lib/routes";

/*
 * Request headers in which `proxy.ts` tells layouts and handlers what the address says; a browser's own
 * headers of these names are replaced.
 */

/** Which page was asked for: its path, with the mark of one that asks to fix a form or shows a kept one. */
export const askedPageHeader = "x-asked-page";

/** The language the address asks for; empty when it says none. */
export const askedLanguageHeader = "x-asked-language";

/** What the address says, as headers. */
export function askedHeaders({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): {
  readonly [name: string]: string;
} {
  const fixes = searchParams.has(fixParameter) ? `?${fixParameter}=1` : "";
  const keeps = searchParams.has(keptParameter) ? `?${keptParameter}=1` : "";
  const language = languageOfPath(pathname) ?? searchParams.get(languageParameter) ?? "";
  return {
    [askedPageHeader]: `${pathname}${fixes || keeps}`,
    [askedLanguageHeader]: /^[a-z]{2,3}$/.test(language) ? language : "",
  };
}

/** Puts what the address says into the headers. */
export function setAsked(headers: Headers, url: URL): void {
  for (const [name, value] of Object.entries(askedHeaders(url))) headers.set(name, value);
}

/** Whether an asked page shows what was typed before its member of staff was signed out. */
export const showsKept = (page: string): boolean => page.endsWith(`?${keptParameter}=1`);

/** The path of an asked page. */
export const pathOf = (page: string): string => page.split("?")[0] ?? "";
