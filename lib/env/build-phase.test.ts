import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { environment } from ".";
import { BuildPhaseError } from "./build-phase";

const root = mkdtempSync(path.join(tmpdir(), "ready-build-phase-"));
const dataDir = path.join(root, "data");
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  vi.stubEnv("NEXT_PHASE", "phase-production-build");
  vi.stubEnv("DATA_DIR", dataDir);
});

it("gives the build no settings, and makes no key for it", () => {
  expect(environment).toThrow(BuildPhaseError);
  expect(environment).toThrow(
    "The build asked for the server's settings and keys, which belongs to a running server: let the page or handler wait for a request before it asks.",
  );
  expect(existsSync(dataDir)).toBe(false);
});

it("opens no database for the build", async () => {
  await expect(openDatabase()).rejects.toThrow(BuildPhaseError);
  await expect(openDatabase()).rejects.toThrow(/^The build asked for the database, [^.]*\.$/);
  expect(existsSync(dataDir)).toBe(false);
});

it("gives a running server both", () => {
  vi.stubEnv("NEXT_PHASE", "");
  expect(environment().dataDir).toBe(dataDir);
});
