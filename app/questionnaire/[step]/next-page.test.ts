import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { pageView } from "@/components/questionnaire/saving/page-view";
import { readSaveAnswer, type SaveAnswer } from "@/components/questionnaire/saving/save-answer";
import { contentFor } from "@/content";
import { routes } from "@/lib/routes";
import { browser } from "@/test-support/asking-browser";
import { makesDocuments } from "@/test-support/documents";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { POST as start } from "../start/route";
import { GET as stepPage } from "./route";
import { POST as saveStep } from "./save/route";

vi.mock("next/headers", () => import("@/test-support/asking-browser"));
makesDocuments();
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const origin = "https://ask.example.org";
const accept = "application/json";
const step = "do-again";
const address = routes.step(step);
type Fields = { readonly [name: string]: string };

const posted = (path: string, fields: Fields) =>
  new Request(`${origin}${path}`, {
    method: "POST",
    headers: { origin, host: "ask.example.org", accept },
    body: new URLSearchParams(fields),
  });
const save = async (at: string, fields: Fields): Promise<SaveAnswer> => {
  const context = { params: Promise.resolve({ step: at }) };
  return readSaveAnswer(await saveStep(posted(routes.saveStep(at), fields), context));
};
const read = (headers: HeadersInit) =>
  stepPage(new Request(`${origin}${address}`, { headers }), {
    params: Promise.resolve({ step }),
  });
/** What the page of the step is made of now, as its form says it. */
const madeNow = async () => {
  const made = /name="made" value="([^"]+)"/.exec(await (await read({})).text())?.[1] ?? "";
  return made.replaceAll("&quot;", '"');
};

beforeEach(async () => {
  browser.jar = new Map();
  await start(posted(routes.start, {}));
  await save("before-you-start", { go: "next", "emergency-signs": "none" });
});

describe("a save of a script", () => {
  it("is answered with the page it leads to when a button was pressed, and only then", async () => {
    const fields = { made: await madeNow(), "do-again": "Carry my grandson." };
    const gone = await save(step, { ...fields, go: "next" });
    expect(gone).toMatchObject({ kind: "saved", page: { address: routes.step("conditions") } });
    const stays = await save(step, { "do-again": "Walk.", made: await madeNow(), go: "stay" });
    expect(stays).toMatchObject({ kind: "saved", clashes: false, page: undefined });
  });

  it.each(["next", "back", "stay"])(
    "that changes what another page changed (%s) is told so, and to load that page whole",
    async (go) => {
      const [other, made] = [await madeNow(), await madeNow()];
      await save(step, { go: "stay", made: other, "do-again": "Walk the dog." });
      const answer = await save(step, { go, made, "do-again": "Carry my grandson." });
      expect(answer).toMatchObject({ kind: "saved", to: address, clashes: true, page: undefined });
      expect(await (await read({})).text()).toContain(contentFor("en").pageWords.twoAnswers.title);
      expect(pageView.safeParse(await (await read({ accept })).json()).success).toBe(false);
    },
  );

  it("that leads to a step with two answers has no page either", async () => {
    const [other, made] = [await madeNow(), await madeNow()];
    await save(step, { go: "stay", made: other, "do-again": "Walk the dog." });
    await save(step, { go: "stay", made, "do-again": "Carry my grandson." });
    const answer = await save("conditions", { go: "back" });
    expect(answer).toMatchObject({ kind: "saved", to: address, clashes: false, page: undefined });
  });
});

it("is read by a script as what is new of it, where it can stand in another's place", async () => {
  const view = pageView.parse(await (await read({ accept })).json());
  expect(view).toMatchObject({ address, language: "en", assets: "tests" });
  expect(view.main).toContain('id="page-form"');
});
