import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { VaultError } from "@/lib/vault/vault-error";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { emptyDraft } from "./draft";
import {
  countResponses,
  createResponse,
  deleteExpired,
  deleteResponse,
  loadResponse,
  submitResponse,
  updateDraft,
} from "./store";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

const now = new Date("2026-11-22T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const answer = (id: string, item: string, value: string) =>
  updateDraft(id, now, (draft) => ({ ...draft, answers: { ...draft.answers, [item]: value } }));
const rowOf = async (id: string) =>
  (await openDatabase()).prisma.response.findUniqueOrThrow({ where: { id } });

describe("a response", () => {
  it("begins empty and is kept for 24 hours", async () => {
    const id = await createResponse(now, "en");
    expect(await loadResponse(id, now)).toEqual({
      id,
      draft: emptyDraft("en"),
      revision: 1,
      createdAt: now,
      expiresAt: later(24),
      submission: null,
      submissionIsCurrent: false,
    });
  });

  it("gives back every kind of answer exactly as it was saved", async () => {
    const id = await createResponse(now, "en");
    const draft = {
      answers: {
        name: "Zoë \u{1F9D1}\u200D\u{1F680} \u202Eمرحبا <script>\u0007",
        "pain-now": 0,
        places: ["low-back-left", "low-back-right"],
        treatments: [
          { id: "e1", kind: "physio", when: "2024", "side-effects": ["a", "b"], helped: 3 },
        ],
        nothing: [],
      },
      saved: ["about-this-form"],
      unresolved: { "about-this-form": { "date-of-birth.day": ["31", "x"], empty: [] } },
      emergency: { shownAt: now.toISOString(), acknowledgedAt: later(1).toISOString() },
      language: "en",
      savedShort: ["main-place"],
      changes: {
        written: {
          "about-this-form": { name: { pages: ["a"], at: now.toISOString(), version: 1 } },
        },
        pages: [{ page: "a", sequence: 3, sent: "x", begun: { list: "e1" } }],
        clashes: {
          "about-this-form": [
            { part: "name", item: "name", fields: { name: ["Zoe"] }, page: "b", at: "" },
          ],
        },
      },
    };
    const saved = await updateDraft(id, now, () => draft);
    expect(saved?.draft).toEqual(draft);
    expect(await loadResponse(id, now)).toEqual(saved);
  });

  it("counts its saves", async () => {
    const id = await createResponse(now, "en");
    await answer(id, "name", "Ada");
    expect((await answer(id, "name", "Ada L"))?.revision).toBe(3);
  });

  it("is not there for an unknown id", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await loadResponse(unknown, now)).toBeNull();
    expect(await answer(unknown, "name", "Ada")).toBeNull();
    expect(await submitResponse(unknown, now, () => sampleModel)).toBeNull();
  });

  it("keeps what it had when a change fails or cannot be stored", async () => {
    const id = await createResponse(now, "en");
    await answer(id, "name", "Ada");
    const failing = updateDraft(id, now, () => {
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow(RangeError);
    const unreadable = updateDraft(id, now, (draft) => ({
      ...draft,
      answers: { "pain-now": Number.NaN },
    }));
    await expect(unreadable).rejects.toThrow();
    expect((await loadResponse(id, now))?.draft.answers).toEqual({ name: "Ada" });
  });
});

describe("saves at the same time", () => {
  it("keep the answers of all 50", async () => {
    const id = await createResponse(now, "en");
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    await Promise.all(numbers.map((number) => answer(id, `item-${number}`, `answer ${number}`)));
    const loaded = await loadResponse(id, now);
    expect(loaded?.revision).toBe(51);
    expect(loaded?.draft.answers).toEqual(
      Object.fromEntries(numbers.map((number) => [`item-${number}`, `answer ${number}`])),
    );
  });

  it("keep all answers when they come from two copies of the code, as Next may load", async () => {
    vi.resetModules();
    const copy = await import("./store");
    expect(copy.updateDraft).not.toBe(updateDraft);
    const id = await createResponse(now, "en");
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    await Promise.all(
      numbers.map((number) =>
        (number % 2 === 0 ? updateDraft : copy.updateDraft)(id, now, (draft) => ({
          ...draft,
          saved: [...draft.saved, `step-${number}`],
        })),
      ),
    );
    const loaded = await loadResponse(id, now);
    expect(loaded?.draft.saved.toSorted()).toEqual(
      numbers.map((number) => `step-${number}`).toSorted(),
    );
  });

  it("from what was loaded before lose nothing that came in between", async () => {
    const id = await createResponse(now, "en");
    const known = (await loadResponse(id, now)) ?? undefined;
    const add = (step: string) =>
      updateDraft(id, now, (draft) => ({ ...draft, saved: [...draft.saved, step] }), known);
    await add("one");
    await add("two");
    const submitted = await submitResponse(id, later(1), () => sampleModel);
    const before = (await loadResponse(id, now)) ?? undefined;
    await submitResponse(id, later(2), () => ({ ...sampleModel, name: "Ada L" }));
    await updateDraft(id, now, (draft) => draft, before);
    expect(submitted?.draft.saved).toEqual(["one", "two"]);
    const loaded = await loadResponse(id, now);
    expect(loaded?.submission).toMatchObject({ model: { name: "Ada L" }, submittedAt: later(2) });
    expect(loaded?.revision).toBe(4);
  });

  it("count on when the clock is set back an hour between them, and keep what was said", async () => {
    const id = await createResponse(now, "en");
    await answer(id, "name", "Ada");
    const saved = await updateDraft(id, later(-1), (draft) => ({ ...draft, saved: ["helper"] }));
    expect(saved).toMatchObject({ revision: 3, draft: { answers: { name: "Ada" } } });
    await submitResponse(id, later(-1), () => sampleModel);
    expect(await loadResponse(id, later(-1))).toMatchObject({
      expiresAt: later(24),
      submission: { submittedAt: later(-1) },
      submissionIsCurrent: true,
    });
  });

  it("do not mix two people up", async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => createResponse(now, "en")));
    await Promise.all(ids.flatMap((id) => [answer(id, "name", id), answer(id, "town", id)]));
    for (const id of ids) {
      expect((await loadResponse(id, now))?.draft.answers).toEqual({ name: id, town: id });
    }
  });
});

describe("a submission", () => {
  it("is frozen, and stays while the draft goes on", async () => {
    const id = await createResponse(now, "en");
    await answer(id, "name", "Ada");
    const submitted = await submitResponse(id, later(1), (draft) => ({
      ...sampleModel,
      name: String(draft.answers["name"]),
    }));
    expect(submitted?.submission).toEqual({
      model: { ...sampleModel, name: "Ada" },
      submittedAt: later(1),
    });
    expect(submitted?.submissionIsCurrent).toBe(true);
    expect(await loadResponse(id, now)).toEqual(submitted);

    const changed = await answer(id, "name", "Ada L");
    expect(changed?.submission).toEqual(submitted?.submission);
    expect(changed?.submissionIsCurrent).toBe(false);

    const again = await submitResponse(id, later(2), () => ({ ...sampleModel, name: "Ada L" }));
    expect(again?.submission?.model.name).toBe("Ada L");
    expect(again?.submission?.submittedAt).toEqual(later(2));
    expect((await loadResponse(id, now))?.submissionIsCurrent).toBe(true);
  });
});

describe("when its time is over", () => {
  it("a response is not given out any more, even before it is deleted", async () => {
    const id = await createResponse(now, "en");
    expect(await loadResponse(id, later(23.99))).not.toBeNull();
    expect(await loadResponse(id, later(24))).toBeNull();
    expect(await updateDraft(id, later(24), (draft) => draft)).toBeNull();
    expect(await submitResponse(id, later(24), () => sampleModel)).toBeNull();
    expect(await countResponses(id)).toBe(1);
  });

  it("is deleted, and only then", async () => {
    const old = await createResponse(now, "en");
    const young = await createResponse(later(2), "en");
    await deleteExpired(later(23.99));
    expect(await countResponses(old)).toBe(1);
    expect(await deleteExpired(later(25))).toBeGreaterThan(0);
    expect(await countResponses(old)).toBe(0);
    expect(await countResponses(young)).toBe(1);
    expect(await deleteExpired(later(25))).toBe(0);
  });
});

it("is gone at once when the person deletes it, and says so after looking again", async () => {
  const id = await createResponse(now, "en");
  const other = await createResponse(now, "en");
  expect(await deleteResponse(id)).toEqual({ existed: true, remaining: 0 });
  expect(await loadResponse(id, now)).toBeNull();
  expect(await deleteResponse(id)).toEqual({ existed: false, remaining: 0 });
  expect(await countResponses(other)).toBe(1);
});

describe("what is stored", () => {
  const bothRows = async () => {
    const ada = await createResponse(now, "en");
    const bea = await createResponse(now, "en");
    await answer(ada, "name", "Ada");
    await answer(bea, "name", "Bea");
    await submitResponse(ada, now, () => sampleModel);
    await submitResponse(bea, now, () => sampleModel);
    return { ada: await rowOf(ada), bea: await rowOf(bea) };
  };

  it.each(["draft", "submission", "wrappedKey"] as const)(
    "is refused when %s comes from another person's row",
    async (column) => {
      const { ada, bea } = await bothRows();
      const { prisma } = await openDatabase();
      await prisma.response.update({ where: { id: ada.id }, data: { [column]: bea[column] } });
      await expect(loadResponse(ada.id, now)).rejects.toThrow(VaultError);
      expect((await loadResponse(bea.id, now))?.draft.answers).toEqual({ name: "Bea" });
    },
  );

  it("is refused when the whole row is passed off as another's", async () => {
    const { ada, bea } = await bothRows();
    const { prisma } = await openDatabase();
    await prisma.response.update({ where: { id: ada.id }, data: { ...bea, id: ada.id } });
    await expect(loadResponse(ada.id, now)).rejects.toThrow(VaultError);
  });

  it("is refused when an older draft is put back, or columns change places", async () => {
    const { ada } = await bothRows();
    const { prisma } = await openDatabase();
    await answer(ada.id, "name", "Ada L");
    await prisma.response.update({ where: { id: ada.id }, data: { draft: ada.draft } });
    await expect(loadResponse(ada.id, now)).rejects.toThrow(VaultError);
    await prisma.response.update({
      where: { id: ada.id },
      data: { ...ada, draft: ada.submission ?? ada.draft, submission: ada.draft },
    });
    await expect(loadResponse(ada.id, now)).rejects.toThrow(VaultError);
    await prisma.response.update({ where: { id: ada.id }, data: ada });
    expect((await loadResponse(ada.id, now))?.draft.answers).toEqual({ name: "Ada" });
  });
});
