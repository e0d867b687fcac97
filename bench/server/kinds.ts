import { FormClient } from "@/e2e/http-form";
import { content } from "@/e2e/walk";
import type { Answers } from "@/lib/form/answers";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import type { Asker } from "./load";

/** Connections at once for each kind of page, each somebody's own. */
export const atOnce = 8;
const answers: Answers = {
  "emergency-signs": "none",
  places: ["low-back-left"],
  "main-place": "low-back-left",
};
const full = personas.find(({ id }) => id === "at-full-length")?.answers ?? answers;
const last = content.steps.at(-1)?.id ?? "";

const strangers = (path: string): readonly Asker[] =>
  Array.from({ length: atOnce }, () => ({ path, headers: {} }));

/** People who have come to a page by what they answered. */
function people(base: string, path: string, come: (client: FormClient) => Promise<void>) {
  return Promise.all(
    Array.from({ length: atOnce }, async (): Promise<Asker> => {
      const client = new FormClient(base);
      await come(client);
      const cookie = Object.entries(client.cookies).map((pair) => pair.join("="));
      return { path, headers: { cookie: cookie.join("; ") } };
    }),
  );
}

/** A kind of page, and those who ask for it. */
type PageKind = {
  readonly name: string;
  readonly askers: (base: string) => Promise<readonly Asker[]> | readonly Asker[];
};

export const kinds = [
  { name: "front page", askers: () => strangers(routes.home("en")) },
  { name: "emergency page", askers: () => strangers(routes.emergency("en")) },
  { name: "library", askers: () => strangers(routes.library(content.language)) },
  { name: "about", askers: () => strangers(routes.about("en")) },
  { name: "health", askers: () => strangers(routes.healthLive) },
  {
    name: "step page",
    askers: (base: string) =>
      people(base, routes.step("how-strong"), (one) => one.arriveAt("how-strong", answers)),
  },
  {
    name: "task list",
    askers: (base: string) =>
      people(base, routes.questionnaire, (one) => one.arriveAt("how-strong", answers)),
  },
  {
    name: "check page",
    askers: (base: string) => people(base, routes.step(last), (one) => one.arriveAt(last, full)),
  },
  {
    name: "summary page",
    askers: (base: string) => people(base, routes.summary, (one) => one.finish(full)),
  },
] as const satisfies readonly PageKind[];

export type KindName = (typeof kinds)[number]["name"];
