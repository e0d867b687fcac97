import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import * as z from "zod";
import { contentPolicy } from "@/lib/requests/content-policy";
import { pageHeaders } from "@/lib/requests/page-headers";
import { routes } from "@/lib/routes";
import { askedHeaders } from "@/lib/session/asked-page";
import { staffCookiePrefix } from "@/lib/staff-accounts/session/staff-rules";
import { callEntry, type Entry } from "./call-entry";
import { setHeaders, siteOf } from "./fixed-headers";

/** Answers a request by its handler; undefined where Next's own way is to be gone. */
export type FormHandlers = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<unknown> | undefined;

/** Headers by which Next speaks to itself: from a client they are nothing. */
const internal = /^(?:x-(?:middleware|next|now|matched)|next-)/;
/** With anything else in it the address is not the one that is meant, which Next's router knows. */
const plainPath = /^[\w/-]+$/;
const ofStaff = new RegExp(`(?:^|; )(?:__Host-)?${staffCookiePrefix}`);
const origin = "http://localhost";

const ofForm = { "Content-Security-Policy": contentPolicy(""), "Cache-Control": "no-store" };

/**
 * Calls the handlers of the form by their built entries. Next's router and `proxy.ts` take longer than a
 * save does, and all they do for these is done here: what the address says is put into the request's
 * headers, and the policy into the answer's. Whoever of the clinic's side is signed in goes the usual way,
 * because there the session is renewed.
 * @param patternOf the pattern of an address
 * @param load the entry of a pattern, undefined where it has none
 */
export function formHandlers(
  patternOf: (path: string) => string,
  load: (pattern: string) => Promise<Entry> | undefined,
): FormHandlers {
  const loaded = new Map<string, Promise<Entry> | undefined>();
  const entryOf = (pattern: string) => {
    if (!loaded.has(pattern)) loaded.set(pattern, load(pattern));
    return loaded.get(pattern);
  };
  return (request, response) => {
    const { headers, url = "" } = request;
    const [asked = ""] = url.split("?", 1);
    if (!asked.startsWith(`${routes.questionnaire}/`) || !plainPath.test(asked)) return undefined;
    if (ofStaff.test(headers.cookie ?? "")) return undefined;
    const pattern = patternOf(asked);
    const entry = entryOf(pattern);
    if (entry === undefined) return undefined;
    for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
    const whole = new URL(`${origin}${url}`);
    Object.assign(headers, askedHeaders(whole));
    setHeaders(response, { ...pageHeaders(siteOf(request)), ...ofForm });
    return entry.then((one) => callEntry(one, { request, response }, { pattern, url: whole }));
  };
}

const manifest = z.record(z.string(), z.string());

/** Gives the entries of the build by the patterns of their addresses; each is loaded when it is asked for. */
export function builtEntries(root: string): (pattern: string) => Promise<Entry> | undefined {
  const require = createRequire(path.join(root, ".next/server/"));
  const files = manifest.parse(require("../app-path-routes-manifest.json"));
  const handlers = new Map(
    Object.entries(files).flatMap(([file, pattern]) =>
      file.endsWith("/route") ? [[pattern, file] as const] : [],
    ),
  );
  return (pattern) => {
    const file = handlers.get(pattern);
    return file === undefined ? undefined : Promise.resolve(require(`./app${file}.js`));
  };
}
