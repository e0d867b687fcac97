import { fixParameter, routes } from "@/lib/routes";

const pages: ReadonlySet<string> = new Set([
  routes.questionnaire,
  routes.summary,
  routes.preview,
  routes.deleteAnswers,
  routes.deleted,
  routes.linkOutcome,
  `${routes.linkOutcome}?${fixParameter}=1`,
  routes.remindersStopped,
]);

const shaped = (path: (part: string) => string, part: string, after = "") =>
  new RegExp(`^${path("PART").replace("PART", part)}${after}$`);

/** A language, or a name of letters, digits, "-" and "_", in a fixed place. */
const named: readonly RegExp[] = [
  shaped(routes.home, "[a-z]{2,3}", String.raw`(?:\?${fixParameter}=1)?`),
  shaped(routes.emergency, "[a-z]{2,3}"),
  ...[routes.step, routes.problem, routes.link, routes.stopReminders].map((path) =>
    shaped(path, String.raw`[\w-]{1,100}`),
  ),
];

/** The page of a patient that this is the address of, or null: nothing else is ever gone back to. */
export function patientPage(address: string | null): string | null {
  if (address === null) return null;
  const ours = pages.has(address) || named.some((shape) => shape.test(address));
  return ours ? address : null;
}
