import { type ClinicWords, linkContent, siteContent } from "@/app/own-content";
import { problemReply } from "@/app/replies";
import { editions } from "@/content";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import type { Content } from "@/lib/edition/content";
import { controlNames } from "@/lib/form/fields";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { birthDateHtml } from "@/lib/requests/birth-date-html";
import { htmlReply } from "@/lib/requests/html-reply";
import { languageHtml } from "@/lib/requests/language-html";
import { wantsJson } from "@/lib/requests/replies";
import { resendHtml } from "@/lib/requests/resend-page";
import { routes, staffRoutes } from "@/lib/routes";
import type { FormReference } from "@/lib/session/form-reference";
import type { Titled } from "@/lib/words/page-words";
import { typedTexts } from "./typed-texts";

type Said = {
  readonly status: 401 | 409;
  readonly content: Content;
  readonly words: Titled;
  /** Where the person may go on. */
  readonly link: { readonly href: string; readonly label: string; readonly apart?: boolean };
  /** What must be given besides, as HTML, and what a script is told of it. */
  readonly asks?: { readonly html: string; readonly problem: string | undefined };
};

const proof: readonly string[] = [controlNames.day, controlNames.month, controlNames.year];

/**
 * The answer to a form that cannot be saved as things are, by which nothing typed is lost: a script is
 * told why, so that the page stays as it is; without one the page that is answered holds the whole form
 * and shows what was written.
 */
function keptReply(request: Request, form: URLSearchParams, said: Said): Response {
  const { status, content, words, link, asks } = said;
  const proves = asks === undefined ? {} : { proves: true, problem: asks.problem };
  if (wantsJson(request)) {
    return Response.json({ cannotSave: { ...words, links: [link] }, ...proves }, { status });
  }
  const { cannotSave, links, product } = content.pageWords;
  const { language } = content;
  const { pathname, search } = new URL(request.url);
  const html = resendHtml(
    { language, product, top: languageHtml(editions, language, routes.problem("noSession")) },
    {
      ...words,
      action: `${pathname}${search}`,
      fields: [...form].filter(([name]) => !proof.includes(name)),
      shown: { title: cannotSave.youWrote, texts: typedTexts(content, pathname, form) },
      press: cannotSave.pressAgain,
      asks: asks?.html ?? "",
      links: [
        { ...link, apart: true },
        { href: routes.emergency(content.language), label: links.emergency, apart: true },
      ],
    },
  );
  return htmlReply(html, status);
}

type Asking = {
  readonly problem?: string;
  /** Whether this browser has another form open now. */
  readonly isOther?: boolean;
  /** This browser's session, where it has one, and the clinic's words, where they are in hand. */
  readonly session?: PatientSession | null;
  readonly clinic?: ClinicWords;
};

/**
 * 401: an invited person gives the date of birth and sends the form again; a walk-in's answers are gone,
 * or are not those of the form that is open here.
 */
export async function sessionOver(
  request: Request,
  form: URLSearchParams,
  { problem, isOther = false, session, clinic: known }: Asking,
): Promise<Response> {
  if (!form.has(controlNames.made)) return problemReply(request, "noSession");
  const clinic = known ?? (form.has(controlNames.link) ? await linkContent(session) : null);
  const content = clinic?.content ?? (await siteContent(session));
  const { cannotSave, links } = content.pageWords;
  const status = 401;
  if (clinic !== null) {
    const asks = { html: birthDateHtml(clinic.content, clinic.settings, problem), problem };
    const link = { href: routes.emergency(content.language), label: links.emergency };
    return keptReply(request, form, { status, content, words: cannotSave.proveAgain, link, asks });
  }
  const words = isOther ? cannotSave.otherForm : cannotSave.dayOver;
  const link = { href: routes.home(content.language), label: cannotSave.startNew };
  return keptReply(request, form, { status, content, words, link });
}

/**
 * 401: a member of staff filled the form in and is signed out, or has opened the form of another person
 * in this browser since.
 */
export async function entryOver(
  request: Request,
  form: URLSearchParams,
  { invitation }: FormReference,
  { isOther, session }: Required<Pick<Asking, "isOther" | "session">>,
): Promise<Response> {
  const content = await siteContent(session);
  const { signedOut, otherOpen } = fillInWords;
  const href = isOther ? staffRoutes.invitation(invitation) : staffRoutes.signIn;
  const label = isOther ? otherOpen.open : signedOut.signIn;
  const words = isOther ? otherOpen : signedOut;
  const link = { href, label, apart: true };
  return keptReply(request, form, { status: 401, content, words, link });
}

/** 409: other answers have changed, and do not lead to the step any more. */
export async function notReached(
  request: Request,
  form: URLSearchParams,
  content: Content,
): Promise<Response> {
  if (!form.has(controlNames.made)) return problemReply(request, "notReached");
  const { cannotSave, problems } = content.pageWords;
  const link = { href: routes.questionnaire, label: problems.goOn };
  return keptReply(request, form, { status: 409, content, words: cannotSave.notHere, link });
}
