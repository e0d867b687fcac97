import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";

type Cookie = { value: string; options: { [name: string]: unknown } };
const jar = new Map<string, Cookie>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Cookie["options"]) =>
      jar.set(name, { value, options }),
  }),
}));

const dataDir = mkdtempSync(path.join(tmpdir(), "ready-session-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const id = "0b6d4e0e-7d0e-4b57-9f83-0d6c3c6f7a10";
const walkIn = { kind: "walk-in", responseId: id };
const now = new Date("2026-11-24T09:00:00Z");
beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.stubEnv("DATA_DIR", dataDir);
  jar.clear();
});

it("knows a browser again by a cookie that shows nothing", async () => {
  const session = await import("./patient");
  expect(await session.readPatientSession(now)).toBeNull();
  await session.startPatientSession({ id: id, kind: "walk-in" });
  expect(await session.readPatientSession(now)).toEqual(walkIn);
  expect([...jar.keys()]).toEqual(["ready"]);
  expect(jar.get("ready")?.value).not.toContain(id);
  expect(jar.get("ready")?.options).toEqual({
    httpOnly: true,
    sameSite: "lax",
    secure: false,
    path: "/",
    maxAge: 86_400,
  });
});

it("sends the cookie over https only where the app is on https", async () => {
  vi.stubEnv("APP_URL", "https://ask.example.org");
  const session = await import("./patient");
  await session.startPatientSession({ id: id, kind: "walk-in" });
  expect([...jar.keys()]).toEqual(["__Host-ready"]);
  expect(jar.get("__Host-ready")?.options).toMatchObject({ secure: true, path: "/" });
  expect(jar.get("__Host-ready")?.options).not.toHaveProperty("domain");
  expect(await session.readPatientSession(now)).toEqual(walkIn);
});

it("forgets", async () => {
  const session = await import("./patient");
  await session.startPatientSession({ id: id, kind: "walk-in" });
  await session.endPatientSession();
  expect(await session.readPatientSession(now)).toBeNull();
  expect(jar.get("ready")).toMatchObject({ value: "", options: { maxAge: 0, path: "/" } });
});

it("takes no cookie that is forged, damaged or sealed with another secret", async () => {
  const session = await import("./patient");
  await session.startPatientSession({ id: id, kind: "walk-in" });
  const sealed = jar.get("ready")?.value ?? "";
  const changed = `${sealed.slice(0, 60)}${sealed[60] === "A" ? "B" : "A"}${sealed.slice(61)}`;
  for (const value of [id, "{}", "Fe26.2*1", changed, sealed.slice(0, -9), "\u0000", "é"]) {
    jar.set("ready", { value, options: {} });
    expect(await session.readPatientSession(now)).toBeNull();
  }
  jar.set("ready", { value: sealed, options: {} });
  vi.resetModules();
  vi.stubEnv("SESSION_SECRET", "q8Zr2vKx0LwTn5YbPd3HsJ7mCf9GaEuX");
  expect(await (await import("./patient")).readPatientSession(now)).toBeNull();
});

it("takes no cookie older than 24 hours", async () => {
  const session = await import("./patient");
  await session.startPatientSession({ id: id, kind: "walk-in" });
  vi.useFakeTimers({ now: Date.now() + 86_400_000 + 120_000, toFake: ["Date"] });
  expect(await session.readPatientSession(now)).toBeNull();
  vi.useRealTimers();
  expect(await session.readPatientSession(now)).toEqual(walkIn);
});
