import type { IncomingMessage } from "node:http";
import { languages } from "@/content/languages";
import { fixParameter } from "@/lib/routes";
import type { PublicPage } from "../public-pages/manifest";
import { requestLanguage } from "./request-language";
import type { Forms } from "./smallest-form";

/** A page that the build has made, with what tells it from another. */
export type MadePage = PublicPage & { readonly forms: Forms; readonly tag: string };

type Variants = Partial<Record<PublicPage["variant"], MadePage>>;

/** A page as it answers one request. */
export type FoundPage = {
  readonly page: MadePage;
  /** Whether its address says its language. */
  readonly saysLanguage: boolean;
};

/** The pages of the build that hold nothing of anybody. */
export type PublicPages = {
  /** Whether one stands at an address, also where it is made anew for whoever has a session. */
  readonly has: (path: string) => boolean;
  /** What stands for all of its kind; undefined where none stands. */
  readonly patternOf: (path: string) => string | undefined;
  /** The one to send; undefined where there is none, or where the browser's session can change it. */
  readonly find: (request: IncomingMessage, path: string) => FoundPage | undefined;
};

/**
 * The address at which a page is answered at once in the browser's language: these are typed from a letter.
 * All others lead to the one that says it.
 */
const withoutLanguage = ({ path: own, shownTo }: PublicPage): string | undefined =>
  shownTo === "everyone" ? undefined : own.replace(/^\/\w+/, "") || "/";

const hasSession = ({ headers }: IncomingMessage) =>
  /(?:^|; )(?:__Host-)?ready=/.test(headers.cookie ?? "");

const asksToFix = ({ url }: IncomingMessage) =>
  new URLSearchParams((url ?? "").split("?")[1]).has(fixParameter);

/** @param takesCodes whether a clinic is set up, so that there are letters with codes */
export function publicPages(made: readonly MadePage[], takesCodes: () => boolean): PublicPages {
  const at = new Map<string, Variants>();
  const anyLanguage = new Map<string, Map<string, Variants>>();
  for (const page of made) {
    const variants = at.get(page.path) ?? {};
    variants[page.variant] = page;
    at.set(page.path, variants);
    const bare = withoutLanguage(page);
    if (bare === undefined) continue;
    anyLanguage.set(bare, (anyLanguage.get(bare) ?? new Map()).set(page.language, variants));
  }
  const variantOf = (request: IncomingMessage, { usual, ...others }: Variants) => {
    if (!takesCodes()) return usual;
    return (asksToFix(request) ? others["wrong code"] : others["takes codes"]) ?? usual;
  };
  const find = (request: IncomingMessage, asked: string): FoundPage | undefined => {
    const own = at.get(asked);
    const variants =
      own ?? anyLanguage.get(asked)?.get(requestLanguage(request, languages)) ?? undefined;
    const page = variants && variantOf(request, variants);
    if (page === undefined) return undefined;
    if (page.shownTo === "without a session" && hasSession(request)) return undefined;
    return { page, saysLanguage: own !== undefined };
  };
  return {
    has: (asked) => at.has(asked) || anyLanguage.has(asked),
    patternOf: (asked) =>
      at.get(asked)?.usual?.pattern ?? (anyLanguage.has(asked) ? asked : undefined),
    find,
  };
}
