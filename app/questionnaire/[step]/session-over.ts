import { linkContent, siteContent } from "@/app/own-content";
import { problemReply } from "@/app/replies";
import { editions } from "@/content";
import { controlNames } from "@/lib/form/fields";
import { birthDateHtml } from "@/lib/requests/birth-date-html";
import { htmlReply } from "@/lib/requests/html-reply";
import { languageHtml } from "@/lib/requests/language-html";
import { wantsJson } from "@/lib/requests/replies";
import { resendHtml } from "@/lib/requests/resend-page";
import { routes } from "@/lib/routes";

/** What a page asks of an invited person, whose date of birth must be given once more. */
type Asking = {
  readonly problem?: string;
  /** Whether this browser has another form open now. */
  readonly isOther?: boolean;
};

const proof: readonly string[] = [controlNames.day, controlNames.month, controlNames.year];

/**
 * 401, and nothing typed is lost: a script is told why, so that the page stays as it is; without one the
 * page that is answered holds the whole form. An invited person gives the date of birth and sends it
 * again; a walk-in's answers are deleted by now, or are not those of the form that is open here.
 */
export async function sessionOver(
  request: Request,
  form: URLSearchParams,
  { problem, isOther = false }: Asking = {},
): Promise<Response> {
  const clinic = form.has(controlNames.link) ? await linkContent() : null;
  const content = clinic?.content ?? (await siteContent());
  const { cannotSave, problems, links, product } = content.pageWords;
  const ended = isOther ? cannotSave.otherForm : cannotSave.dayOver;
  const words = clinic === null ? ended : cannotSave.proveAgain;
  const asks = clinic === null ? {} : { proves: true, problem };
  if (wantsJson(request)) return Response.json({ cannotSave: words, ...asks }, { status: 401 });
  if (!form.has(controlNames.made)) return problemReply(request, "noSession");
  const { language } = content;
  const asked = clinic === null ? "" : birthDateHtml(clinic.content, clinic.settings, problem);
  const html = resendHtml(
    { language, product, top: languageHtml(editions, language, routes.problem("noSession")) },
    {
      ...words,
      action: new URL(request.url).pathname,
      fields: [...form].filter(([name]) => !proof.includes(name)),
      press: cannotSave.pressAgain,
      asks: asked,
      links: [
        { href: routes.home, label: problems.goHome, apart: true },
        { href: routes.emergency, label: links.emergency, apart: true },
      ],
    },
  );
  return htmlReply(html, 401);
}
