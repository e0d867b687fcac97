import type { IncomingMessage, ServerResponse } from "node:http";
import { languages } from "@/content/languages";
import { wordsOf } from "@/content/words";
import { staffFrame, staffProblems, staffSendAgain } from "@/content/words/en/staff/frame";
import { problemHtml } from "@/lib/requests/problem-page";
import { resendHtml } from "@/lib/requests/resend-page";
import { routes, staffRoutes } from "@/lib/routes";
import { answerWhole } from "./answer-whole";
import { ownPageHeaders, setHeaders } from "./fixed-headers";
import type { PostedFields } from "./posted-fields";
import { requestLanguage } from "./request-language";

/** Why the server itself says no, before any handler is asked: its status, and the words that say it. */
const refusals = {
  notFound: { status: 404, words: "notFound" },
  tooLarge: { status: 413, words: "tooLarge" },
  broken: { status: 500, words: "broken" },
  busy: { status: 503, words: "broken" },
  unavailable: { status: 503, words: "notShown" },
} as const;

export type Refusal = keyof typeof refusals;
type Words = (typeof refusals)[Refusal]["words"];

const languageOf = (request: IncomingMessage) => requestLanguage(request, languages);

const patientWords = (request: IncomingMessage, words: Words) =>
  wordsOf[languageOf(request)].pageWords.problems[words];

function patientPage(request: IncomingMessage, words: Words): string {
  const language = languageOf(request);
  const { problems, product, links } = wordsOf[language].pageWords;
  return problemHtml(
    { language, product },
    {
      ...problems[words],
      links: [
        { href: routes.home(language), label: problems.goHome },
        { href: routes.emergency(language), label: links.emergency },
      ],
    },
  );
}

/** The page that keeps what was posted, to be sent again when the database answers. */
function resendPage(request: IncomingMessage, isStaff: boolean, fields: PostedFields): string {
  const language = languageOf(request);
  const { pageWords } = wordsOf[language];
  const { product, problems, links } = pageWords;
  const action = request.url ?? "";
  if (isStaff) {
    const kept = { ...staffProblems.unavailable, action, fields, press: staffSendAgain };
    return resendHtml(staffFrame, { ...kept, links: [] });
  }
  const kept = { ...problems.unavailable, action, fields, press: problems.sendAgain };
  const emergency = { href: routes.emergency(language), label: links.emergency };
  return resendHtml({ language, product }, { ...kept, links: [emergency] });
}

function staffPage(words: Words, path: string): string {
  const links = [{ href: staffRoutes.desk, label: staffFrame.links.desk }];
  const isFile = words === "tooLarge" && path === staffRoutes.readImport;
  return problemHtml(staffFrame, { ...staffProblems[isFile ? "fileTooLarge" : words], links });
}

const isScript = ({ headers }: IncomingMessage) =>
  (headers.accept ?? "").includes("application/json");

/** The page, or for our own script the empty answer, with which the server itself says no. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  why: Refusal,
  posted: PostedFields | null = null,
): void {
  const { status, words } = refusals[why];
  const path = request.url ?? "";
  const isStaff = /^\/staff(?:[/?]|$)/.test(path);
  const script = isScript(request);
  // Our own script shows a person why nothing more can be saved; trouble of ours it tries again by itself.
  const told = status >= 500 ? { problem: why } : { cannotSave: patientWords(request, words) };
  const text = script
    ? JSON.stringify(told)
    : posted !== null
      ? resendPage(request, isStaff, posted)
      : isStaff
        ? staffPage(words, path)
        : patientPage(request, words);
  setHeaders(response, ownPageHeaders);
  response.setHeader("Content-Type", script ? "application/json" : "text/html; charset=utf-8");
  if (status === 503) response.setHeader("Retry-After", "5");
  answerWhole(request, response, status, text);
}
