import type { Metadata } from "next";
import { linkContent } from "@/app/own-content";
import { toProblem } from "@/app/to-problem";
import { LinkLanding } from "@/components/links/link-landing";
import { LinkStanding, standingWords } from "@/components/links/link-standing";
import { StopReminders } from "@/components/links/stop-reminders";
import { ProblemView } from "@/components/ui/problem-view";
import { fixParameter } from "@/lib/routes";
import { readOutcome, sealHandle } from "@/lib/session/link-outcome";
import { openedLink } from "@/lib/session/opened-link";
import { ownSession } from "@/lib/session/own-response";
import { clinicDay } from "@/lib/settings/clinic-time";
import { countries } from "@/lib/settings/countries";
import { dateWords } from "@/lib/summary/date-words";

type Props = {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

/**
 * What this browser is shown: a form to fix, the link it opened last, where its invitation stands, or what
 * to do.
 */
async function load({ searchParams }: Props) {
  const { content, settings } = (await linkContent()) ?? toProblem("notFound");
  const { linkWords, messages } = content;
  const fixes = (await searchParams)[fixParameter] !== undefined;
  const outcome = await readOutcome();
  const session = await ownSession();
  if (fixes && outcome?.kind === "try-again") {
    const { link, byCode, problem: key } = outcome;
    const problem = key === "wrong" ? linkWords.landing.wrong : messages.errors[key];
    const title = `${messages.ui.errorPrefix} ${linkWords.landing.title}`;
    return { content, settings, title, asks: { link, byCode, problem } };
  }
  if (outcome?.kind === "code") {
    const { link } = outcome;
    const asks = { link, byCode: true, problem: undefined };
    return { content, settings, title: linkWords.landing.title, asks };
  }
  const opened = await openedLink();
  if (opened !== null) {
    const { title } = opened.page === "open" ? linkWords.landing : linkWords.stopReminders;
    return { content, settings, title, opened };
  }
  if (session?.kind === "invited") {
    return { content, settings, title: standingWords(linkWords, session.state).title, session };
  }
  const words = outcome?.kind === "done" ? linkWords.done : linkWords.none;
  return { content, settings, title: words.title, words };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).title };
}

/** The page after a link's form was posted; what came of it stands in no address. */
export default async function LinkOutcomePage(props: Props) {
  const shown = await load(props);
  const { content, settings } = shown;
  const { dateOrder } = countries[settings.country];
  const { locale } = content.summaryWords;
  if (shown.asks) {
    const link = { name: "handle", value: await sealHandle(shown.asks) } as const;
    const { problem } = shown.asks;
    return <LinkLanding content={content} order={dateOrder} link={link} problem={problem} />;
  }
  if (shown.opened) {
    const { page, token } = shown.opened;
    if (page === "stop-reminders") return <StopReminders content={content} token={token} />;
    const link = { name: "token", value: token } as const;
    return <LinkLanding content={content} order={dateOrder} link={link} />;
  }
  if (shown.session) {
    const { state, responseId, returnedAt } = shown.session;
    const returned = returnedAt ? dateWords(clinicDay(returnedAt, settings), locale) : "";
    return (
      <LinkStanding
        words={content.linkWords}
        state={state}
        isBegun={responseId !== null}
        returned={returned}
        getPdf={content.pageWords.summary.getPdf}
      />
    );
  }
  return <ProblemView {...shown.words} links={[]} />;
}
