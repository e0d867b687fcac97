import type { ServerResponse } from "node:http";
import type { RunningService } from "@/lib/jobs/running-service";
import { routes } from "@/lib/routes";
import type { Stage } from "./stage";

/** How long the database may take to answer, and how long its answer is good for. */
const oneSecond = 1000;

type Asked = Pick<RunningService, "askDatabase">;

/** Whether the database answers in time. */
async function answers({ askDatabase }: Asked): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, oneSecond, false);
  const asked = askDatabase().then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answered;
}

/** Asks at most once a second, however many want to know. */
function databaseHealth(now: () => number) {
  let asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };
  return (service: Asked): Promise<boolean> => {
    if (now() - asked.at >= oneSecond) asked = { at: now(), answer: answers(service) };
    return asked.answer;
  };
}

/** One word of how the server stands; "ready" alone means that requests may be sent. */
export type Readiness = "ready" | "starting" | "ending" | "waiting";

/** Answers whether the server lives, which asks nobody, and whether requests may be sent to it. */
export function healthAnswers(
  stage: () => Stage,
  service: () => Asked | undefined,
  now: () => number,
) {
  const ask = databaseHealth(now);
  const readiness = async (): Promise<Readiness> => {
    if (stage() === "starting") return "starting";
    if (stage() !== "serving") return "ending";
    const running = service();
    return running !== undefined && (await ask(running)) ? "ready" : "waiting";
  };
  const say = (response: ServerResponse, status: number, word: string) => {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.statusCode = status;
    response.end(`${word}\n`);
  };
  return {
    [routes.healthLive]: async (response: ServerResponse) => say(response, 200, "live"),
    [routes.healthReady]: async (response: ServerResponse) => {
      const word = await readiness();
      say(response, word === "ready" ? 200 : 503, word);
    },
  };
}
