import { linkContent } from "@/app/own-content";
import { problemReply } from "@/app/replies";
import type { Main } from "@/components/documents/documents";
import { standingWords } from "@/components/links/link-standing";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import type { InvitedSession, PatientSession } from "@/lib/invitations/links/patient-sessions";
import { fixParameter, query, routes } from "@/lib/routes";
import { type LinkOutcome, readOutcome, sealHandle } from "@/lib/session/link-outcome";
import { type OpenedLink, openedLink } from "@/lib/session/opened-link";
import { readPatientSession } from "@/lib/session/patient";
import { clinicDay } from "@/lib/settings/clinic-time";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { dateWords } from "@/lib/summary/date-words";
import { linkReply } from "./link-reply";

type Shown = { readonly title: string; readonly main: Main };
type Clinic = { readonly content: Content; readonly settings: ClinicSettings };

const orderOf = ({ settings }: Clinic) => countries[settings.country].dateOrder;

/** The date of birth is asked for once more, or for a code. */
async function asksFor(
  clinic: Clinic,
  outcome: Extract<LinkOutcome, { kind: "try-again" | "code" }>,
): Promise<Shown> {
  const { linkWords, messages } = clinic.content;
  const { landing } = linkWords;
  const again = outcome.kind === "try-again" ? outcome : null;
  const byCode = again?.byCode ?? true;
  const value = await sealHandle({ link: outcome.link, byCode });
  const problem =
    again === null
      ? undefined
      : again.problem === "wrong"
        ? landing.wrong
        : messages.errors[again.problem];
  const title = again === null ? landing.title : `${messages.ui.errorPrefix} ${landing.title}`;
  const link = { name: "handle", value } as const;
  const props = { content: clinic.content, order: orderOf(clinic), link, problem, leaves: false };
  return { title, main: { name: "link-landing", props } };
}

/** The page of the link that was opened here last, read anew. */
function openedAgain(clinic: Clinic, { page, token }: OpenedLink): Shown {
  const { content } = clinic;
  const { landing, stopReminders } = content.linkWords;
  if (page === "stop-reminders") {
    const props = { content, token, leaves: false };
    return { title: stopReminders.title, main: { name: "stop-reminders", props } };
  }
  const link = { name: "token", value: token } as const;
  const props = { content, order: orderOf(clinic), link, leaves: false };
  return { title: landing.title, main: { name: "link-landing", props } };
}

/** Where the invitation stands. */
function standing({ content, settings }: Clinic, session: InvitedSession): Shown {
  const { state, responseId, returnedAt } = session;
  const { locale } = content.summaryWords;
  const props = {
    words: content.linkWords,
    state,
    isBegun: responseId !== null,
    returned: returnedAt ? dateWords(clinicDay(returnedAt, settings), locale) : "",
    getPdf: content.pageWords.summary.getPdf,
  };
  const { title } = standingWords(content.linkWords, state);
  return { title, main: { name: "link-standing", props } };
}

/**
 * What this browser is shown: a form to fix, the link it opened last, where its invitation stands, or what
 * to do.
 */
async function shownTo(
  clinic: Clinic,
  session: PatientSession | null,
  fixes: boolean,
): Promise<Shown> {
  const outcome = await readOutcome();
  if (outcome?.kind === "code" || (fixes && outcome?.kind === "try-again")) {
    return asksFor(clinic, outcome);
  }
  const opened = await openedLink();
  if (opened !== null) return openedAgain(clinic, opened);
  if (session?.kind === "invited") return standing(clinic, session);
  const { done, none } = clinic.content.linkWords;
  const words = outcome?.kind === "done" ? done : none;
  return { title: words.title, main: { name: "problem", props: { ...words, links: [] } } };
}

/** The page after a link's form was posted; what came of it stands in no address. */
export async function GET(request: Request): Promise<Response> {
  const session = await readPatientSession(systemClock.now());
  const clinic = await linkContent(session);
  if (clinic === null) return problemReply(request, "notFound");
  const fixes = new URL(request.url).searchParams.has(fixParameter);
  const shown = await shownTo(clinic, session, fixes);
  const back = `${routes.linkOutcome}${query({ [fixParameter]: fixes ? "1" : undefined })}`;
  const status = fixes ? 422 : 200;
  return linkReply({ session, content: clinic.content, ...shown, back, status });
}
