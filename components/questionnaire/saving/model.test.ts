import fc from "fast-check";
import { expect, it } from "vitest";
import { type ModelPart, modelPartNames } from "@/test-support/model-form";
import { SavingWorld, settle } from "@/test-support/saving-world";

/** `npm test` tries some; `npm run drill -- saving` sets more. */
const runs = Number(process.env["MODEL_RUNS"] ?? 200);

/** Something that happens to pages, people or the network. */
type Event = { readonly said: string; readonly happens: (world: SavingWorld) => void };

const slot = fc.nat(2);
const event = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(slot, fc.boolean()).map(
      ([at, scripted]): Event => ({
        said: `page ${at} is opened ${scripted ? "with" : "without"} a script`,
        happens: (world) => world.open(at, scripted),
      }),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(slot, fc.constantFrom(...modelPartNames), fc.nat(3)).map(
      ([at, part, choice]): Event => ({
        said: `page ${at}: ${part} is text ${choice}`,
        happens: (world) => world.type(at, part, choice),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: slot.map(
      (at): Event => ({
        said: `page ${at}: the button is pressed`,
        happens: (world) => world.press(at),
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 100, max: 9_000 })
      .map((time): Event => ({ said: `${time} ms pass`, happens: (world) => world.pass(time) })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(9), fc.constantFrom("on", "on", "on", "lost", "twice")).map(
      ([index, fate]): Event => ({
        said: `message ${index} is ${fate}`,
        happens: (world) => world.carry(index, fate),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("none", "deploy", "expired").map(
      (trouble): Event => ({
        said: `trouble: ${trouble}`,
        happens: (world) => {
          world.trouble = trouble;
        },
      }),
    ),
  },
);

/** Nothing anyone wrote is gone that nobody replaced who had seen it; and nothing is asked without cause. */
function expectNothingLost(world: SavingWorld, part: ModelPart): void {
  const alive = (world.alive.get(part) ?? []).map(({ text }) => text);
  expect([...world.keptOf(part)]).toEqual(expect.arrayContaining(alive));
  const asked = world.waiting().some((clash) => clash.part === part);
  if (asked) expect(world.writers.get(part)?.size).toBeGreaterThan(1);
}

/** What a page calls saved has been taken by the server, as it stands there. */
function expectTruthful(world: SavingWorld): void {
  for (const page of world.pages) {
    if (!page?.isOpen || page.saver === null) continue;
    const saysSaved = page.state.kind === "saved" && !page.saver.isUnsaved();
    if (saysSaved) expect(page.taken).toBe(world.fieldsOn(page));
  }
}

it(`loses no acknowledged answer and overwrites none in silence, in ${runs} runs`, async () => {
  const scenario = fc.array(event, { minLength: 10, maxLength: 60, size: "max" });
  await fc.assert(
    fc.asyncProperty(scenario, async (events) => {
      const world = new SavingWorld();
      for (const at of [0, 1]) world.open(at, true);
      for (const { happens } of events) {
        happens(world);
        await settle();
        for (const part of modelPartNames) expectNothingLost(world, part);
        expectTruthful(world);
      }
      await world.heal();
      for (const part of modelPartNames) expectNothingLost(world, part);
      for (const page of world.pages) {
        if (!page?.isOpen || page.saver === null) continue;
        expect(page.saver.isUnsaved()).toBe(false);
        expect(page.taken).toBe(world.fieldsOn(page));
      }
    }),
    { numRuns: runs },
  );
}, 600_000);
