import { expect, it } from "vitest";
import { readSaveAnswer } from "./save-answer";

const page = {
  address: "/b",
  title: "B",
  main: "<h1>B</h1>",
  language: "en",
  assets: "a",
};
const read = (told: unknown, init?: ResponseInit) => readSaveAnswer(Response.json(told, init));

it("reads where a save leads, and the page that stands there", async () => {
  expect(await read({ to: "/b", made: "m", page })).toEqual({
    ...{ kind: "saved", to: "/b", made: "m", clashes: false, page },
  });
  expect(await read({ to: "/b" })).toMatchObject({ kind: "saved", page: undefined });
});

it("reads what must be fixed, and why nothing can be saved", async () => {
  const problem = { item: "a", field: "a", message: "Choose one." };
  expect(await read({ problems: [problem] }, { status: 422 })).toMatchObject({
    ...{ kind: "to-fix", problems: [problem] },
  });
  const cannotSave = { title: "No form", text: ["It was deleted."] };
  expect(await read({ cannotSave, proves: true }, { status: 401 })).toMatchObject({
    ...{ kind: "refused", why: { ...cannotSave, links: [], proves: true } },
  });
});

it("takes what is none of ours, and a server in trouble, for no answer", async () => {
  const unanswered = { kind: "unanswered", after: undefined };
  expect(await read({ to: "/b", page: { title: "B" } })).toEqual(unanswered);
  expect(await read({ hello: 1 })).toEqual(unanswered);
  expect(await read({ to: "/b" }, { status: 503, headers: { "retry-after": "4" } })).toEqual({
    ...unanswered,
    after: 4,
  });
});
