import { fixParameter, routes } from "@/lib/routes";

const pages: ReadonlySet<string> = new Set([
  routes.home,
  `${routes.home}?${fixParameter}=1`,
  routes.about,
  routes.aboutSources,
  routes.aboutStandards,
  routes.emergency,
  routes.questionnaire,
  routes.summary,
  routes.preview,
  routes.deleteAnswers,
  routes.deleted,
  routes.linkOutcome,
  `${routes.linkOutcome}?${fixParameter}=1`,
  routes.remindersStopped,
]);

/** Steps, problems and links: a name of letters, digits, "-" and "_" in a fixed place. */
const named = [routes.step, routes.problem, routes.link, routes.stopReminders].map(
  (path) => new RegExp(`^${path("NAME").replace("NAME", String.raw`[\w-]{1,100}`)}$`),
);

/** The page of a patient that this is the address of, or null: nothing else is ever gone back to. */
export function patientPage(address: string | null): string | null {
  if (address === null) return null;
  const ours = pages.has(address) || named.some((shape) => shape.test(address));
  return ours ? address : null;
}
