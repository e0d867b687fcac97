import { describe, expect, it } from "vitest";
import { needsOwnProcess } from "./own-process.mjs";

// In pieces, so that this file is not taken for one that does what it names.
const vi = (name: string) => `${"vi"}.${name}`;
const env = ["process", "env"].join(".");

describe("a test file", () => {
  it.each([
    `${vi("mock")}("next/headers", () => ({}));`,
    `beforeEach(() => ${vi("resetModules")}());`,
    `${vi("stubEnv")}("DATA_DIR", folder);`,
    `vi\n  .${"useFakeTimers"}({ now });`,
    `${env}["APP_URL"] = "https://ask.example.org";`,
    `${env}.TZ ??= "UTC";`,
    `Object.assign(${env}, variables);`,
    `delete ${env}.TZ;`,
    `process.${"chdir"}(folder);`,
  ])("has a process to itself when it says %s", (source) => {
    expect(needsOwnProcess(source)).toBe(true);
  });

  it.each([
    `spawn(node, { env: { ...${env}, A: "1" } });`,
    `if (${env}["A"] === "1") return;`,
    `${vi("spyOn")}(console, "error");`,
    `${vi("setConfig")}({ testTimeout: 1 });`,
    "const temporary = await temporaryDatabase();",
  ])("may share one when it says %s", (source) => {
    expect(needsOwnProcess(source)).toBe(false);
  });
});
