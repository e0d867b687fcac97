import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { allSettings } from "@/lib/env/settings";
import { buildVariables, installVariables, settingNames } from "./variables.mjs";

const caller = {
  PATH: "/usr/bin",
  LC_ALL: "C.UTF-8",
  npm_config_cache: "/cache",
  ...Object.fromEntries(settingNames.map((name) => [name, "of a server"])),
  SOME_TOKEN: "a secret",
};

it("knows every setting of the product", () => {
  expect([...settingNames].sort()).toEqual([...allSettings].sort());
});

it("installs without a setting of the product", () => {
  const { NODE_OPTIONS, READY_TO_ASK_COMMAND, ...given } = installVariables(caller);
  expect(given).toEqual({
    PATH: "/usr/bin",
    LC_ALL: "C.UTF-8",
    npm_config_cache: "/cache",
    SOME_TOKEN: "a secret",
  });
  expect(NODE_OPTIONS).toMatch(/^--import=file:\/\/\S+\/end-with-command\.mjs$/);
  expect(READY_TO_ASK_COMMAND).toContain(String(process.pid));
});

it("builds with nothing that could be a setting or a secret", () => {
  const names = Object.keys(
    buildVariables({ ...caller, NODE_OPTIONS: "--max-old-space-size=900" }),
  );
  expect(names.sort()).toEqual([
    "CHECKPOINT_DISABLE",
    "LC_ALL",
    "NEXT_TELEMETRY_DISABLED",
    "NODE_OPTIONS",
    "PATH",
    "PRISMA_HIDE_UPDATE_MESSAGE",
    "PRISMA_SCHEMA_ENGINE_BINARY",
    "READY_TO_ASK_COMMAND",
    "__NEXT_PROCESSED_ENV",
  ]);
});

it("keeps Next's build from reading .env by itself", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-dotenv-"));
  writeFileSync(path.join(folder, ".env"), "SECRET_OF_DOTENV=read");
  const ofNext = createRequire(createRequire(import.meta.url).resolve("next/package.json"));
  const { loadEnvConfig } = ofNext("@next/env");
  vi.stubEnv("__NEXT_PROCESSED_ENV", buildVariables(caller)["__NEXT_PROCESSED_ENV"]);
  loadEnvConfig(folder);
  expect(process.env["SECRET_OF_DOTENV"]).toBeUndefined();
  // Without the variable it would have been.
  vi.stubEnv("__NEXT_PROCESSED_ENV", "");
  loadEnvConfig(folder, false, console, true);
  expect(process.env["SECRET_OF_DOTENV"]).toBe("read");
  delete process.env["SECRET_OF_DOTENV"];
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
