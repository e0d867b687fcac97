import type { Browser } from "@playwright/test";
import { answerWith, firstPaint, paintedPage, pressNext, type Watch, watchPage } from "./in-page";
import { Phone } from "./phone";
import type { MeasuredStep, Side, Visitor } from "./sides";

/** What one side took for one step, in milliseconds and kilobytes. */
export type Figures = {
  readonly paint: number;
  readonly answer: number;
  readonly impatient: number;
  readonly next: number;
  readonly nextPlain: number;
  readonly work: number;
  readonly scriptFirst: number;
  readonly scriptAll: number;
  readonly font: number;
  readonly html: number;
};

const kilobyte = 1024;

const seen = (phone: Phone, what: "answered" | "next") =>
  phone.until(what, () => phone.page.evaluate((name) => globalThis.benchSeen?.[name], what));

/** What was first painted is the next page's where that was loaded as a page of its own. */
async function nextSeen(phone: Phone): Promise<number> {
  const next = await seen(phone, "next");
  const { began, painted } = await phone.until("painted", async () => {
    const page = await phone.page.evaluate(paintedPage);
    return page.painted > 0 ? page : undefined;
  });
  return Math.max(next, began + painted);
}

async function mustBeStored(visitor: Visitor, { name, value }: { name: string; value: string }) {
  if (!(await visitor.isStored(name, value))) throw new Error(`${name}=${value} was lost.`);
}

/** Opens a page with somebody at it from its first moment on. */
async function open(phone: Phone, step: MeasuredStep, visitor: Visitor, does: Watch["does"]) {
  // The loader keeps the names of functions with a function of its own, which a page has not.
  await phone.page.addInitScript("globalThis.__name = (value) => value");
  await phone.page.addInitScript(watchPage, { next: step.nextHeading, does });
  await phone.page.goto(visitor.address, { waitUntil: "commit" });
}

type Visit<Taken> = (phone: Phone, step: MeasuredStep, visitor: Visitor) => Promise<Taken>;

/** Reads before anything is pressed; then answers, and answers again just before Next. */
const reads: Visit<Omit<Figures, "answer" | "impatient" | "nextPlain">> = async (
  phone,
  step,
  visitor,
) => {
  await open(phone, step, visitor, "nothing");
  const work = await phone.settled();
  const paint = await phone.page.evaluate(firstPaint);
  const before = phone.traffic.weights();
  const first = await phone.page.evaluate(answerWith, "first" as const);
  await phone.settled();
  const last = await phone.page.evaluate(answerWith, "last" as const);
  const pressed = await phone.page.evaluate(pressNext);
  const painted = await nextSeen(phone);
  const saved = phone.traffic.lastSaved();
  await phone.settled();
  for (const answer of [first, last]) await mustBeStored(visitor, answer);
  return {
    paint,
    work,
    next: Math.max(painted, saved) - pressed,
    scriptFirst: before.script / kilobyte,
    scriptAll: phone.traffic.weights().script / kilobyte,
    font: before.font / kilobyte,
    html: before.html / kilobyte,
  };
};

/** Answers as soon as the page has a box, and goes on once all is quiet. */
const answers: Visit<number> = async (phone, step, visitor) => {
  await open(phone, step, visitor, "answers");
  const answered = await seen(phone, "answered");
  const began = await phone.page.evaluate(() => globalThis.benchSeen?.began ?? 0);
  await phone.settled();
  const held = await phone.page.evaluate(() => {
    const control = document.querySelector<HTMLInputElement>(
      "main form input:is([type=radio], [type=checkbox])",
    );
    return { name: control?.name ?? "", value: control?.value ?? "", checked: control?.checked };
  });
  if (!held.checked) throw new Error(`${held.name} was answered, and then not any more.`);
  await phone.page.evaluate(pressNext);
  await nextSeen(phone);
  await phone.settled();
  await mustBeStored(visitor, held);
  return answered - began;
};

/** Presses Next from the start. */
const hurries: Visit<number> = async (phone, step, visitor) => {
  await open(phone, step, visitor, "presses-next");
  const next = await nextSeen(phone);
  return next - (await phone.page.evaluate(() => globalThis.benchSeen?.began ?? 0));
};

/** Answers and presses Next where no script may run. */
const withoutScript: Visit<number> = async (phone, { nextHeading }, visitor) => {
  await phone.page.goto(visitor.address);
  await phone.settled();
  const last = await phone.page.evaluate(answerWith, "last" as const);
  const pressed = await phone.page.evaluate(pressNext);
  const { began, painted } = await phone.until("the next page", async () => {
    const page = await phone.page.evaluate(paintedPage);
    return page.painted > 0 && page.heading === nextHeading ? page : undefined;
  });
  await mustBeStored(visitor, last);
  return began + painted - pressed;
};

/** Visits a step in every way, each time with another phone and as somebody else. */
export async function visitStep(
  browser: Browser,
  side: Side,
  step: MeasuredStep,
): Promise<Figures> {
  const go = async <Taken>(visit: Visit<Taken>, script = true): Promise<Taken> => {
    const visitor = await side(step);
    const phone = await Phone.unpack(browser, visitor, script);
    try {
      return await visit(phone, step, visitor);
    } finally {
      await phone.putAway();
    }
  };
  return {
    ...(await go(reads)),
    answer: await go(answers),
    impatient: await go(hurries),
    nextPlain: await go(withoutScript, false),
  };
}
