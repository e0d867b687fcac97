import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EnvironmentError } from "./environment-error";
import { readEnvironment } from "./read-environment";

const root = mkdtempSync(path.join(tmpdir(), "ready-env-"));
afterAll(() => rmSync(root, { recursive: true }));

const secret = "q8Zr2vKx0LwTn5YbPd3HsJ7mCf9GaEuX";
const keyText = (first: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, place) => (first + place * 7) % 256)).toString(
    "base64",
  );
const production = {
  DEPLOYMENT: "production",
  DATA_DIR: path.join(root, "production"),
  APP_URL: "https://ask.example.org/",
  SESSION_SECRET: secret,
  LOOKUP_SECRET: secret,
  AUDIT_SECRET: secret,
  VAULT_KEYS: `new:${keyText(1)},old:${keyText(2)}`,
};

const problem = (variables: { [name: string]: string | undefined }): string => {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  throw new Error("The environment was taken as good.");
};

describe("production", () => {
  it("takes a complete environment, the current key first", () => {
    const environment = readEnvironment(production);
    expect(environment.appOrigin).toBe("https://ask.example.org");
    expect(environment.port).toBe(3000);
    expect(environment.vaultKeys.map(({ id }) => id)).toEqual(["new", "old"]);
    expect(environment.vaultKeys[0].key).toHaveLength(32);
  });

  it.each([
    ["APP_URL", undefined],
    ["APP_URL", "http://ask.example.org"],
    ["APP_URL", "ask.example.org"],
    ["SESSION_SECRET", undefined],
    ["SESSION_SECRET", ""],
    ["SESSION_SECRET", secret.slice(1)],
    ["SESSION_SECRET", "a".repeat(64)],
    ["LOOKUP_SECRET", undefined],
    ["LOOKUP_SECRET", secret.slice(1)],
    ["AUDIT_SECRET", undefined],
    ["AUDIT_SECRET", "a".repeat(64)],
    ["SMTP_URL", "mail.clinic.test"],
    ["SMTP_TLS", "maybe"],
    ["VAULT_KEYS", undefined],
    ["VAULT_KEYS", "new"],
    ["VAULT_KEYS", `new:${keyText(1).slice(4)}`],
    ["VAULT_KEYS", `new:${Buffer.alloc(32).toString("base64")}`],
    ["VAULT_KEYS", `new:${keyText(1)},new:${keyText(2)}`],
    ["VAULT_KEYS", `new:${keyText(1)},`],
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://localhost/ready"],
    ["DEPLOYMENT", "staging"],
    ["TRUSTED_PROXIES", "-1"],
    ["TRUSTED_PROXIES", "all"],
  ])("stops with one sentence when %s is %j", (name, value) => {
    const sentence = problem({ ...production, [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} `));
    expect(sentence).toContain("set it to");
    expect(sentence).not.toContain("\n");
    if (value !== undefined && value.length > 10) expect(sentence).not.toContain(value);
  });

  it("writes nothing to disk", () => {
    readEnvironment(production);
    expect(readdirSync(root)).not.toContain("production");
  });
});

describe("a trial", () => {
  it("makes its secrets once and keeps them out of others' reach", () => {
    const dataDir = path.join(root, "trial");
    const first = readEnvironment({ DATA_DIR: dataDir });
    const second = readEnvironment({ DATA_DIR: dataDir });
    expect(second).toEqual(first);
    expect(first.deployment).toBe("trial");
    const keys = path.join(dataDir, "keys");
    expect(statSync(keys).mode & 0o777).toBe(0o700);
    expect(readdirSync(keys).sort()).toEqual([
      "audit-secret",
      "lookup-secret",
      "session-secret",
      "vault-keys",
    ]);
    for (const file of readdirSync(keys)) {
      expect(statSync(path.join(keys, file)).mode & 0o777).toBe(0o600);
    }
  });

  it("has other secrets in another folder", () => {
    const one = readEnvironment({ DATA_DIR: path.join(root, "one") });
    const two = readEnvironment({ DATA_DIR: path.join(root, "two") });
    expect(one.sessionSecret).not.toBe(two.sessionSecret);
    expect(one.vaultKeys[0].key).not.toEqual(two.vaultKeys[0].key);
    expect(one.vaultKeys[0].id).not.toBe(two.vaultKeys[0].id);
  });

  it("prefers secrets it is given", () => {
    const environment = readEnvironment({
      DATA_DIR: path.join(root, "given"),
      SESSION_SECRET: secret,
    });
    expect(environment.sessionSecret).toBe(secret);
  });

  it("never replaces a damaged key file by a new key", () => {
    const dataDir = path.join(root, "damaged");
    readEnvironment({ DATA_DIR: dataDir });
    const file = path.join(dataDir, "keys", "vault-keys");
    writeFileSync(file, "damaged");
    expect(problem({ DATA_DIR: dataDir })).toMatch(/^VAULT_KEYS /);
    expect(readFileSync(file, "utf8")).toBe("damaged");
  });
});

describe("secrets that others of this computer can read or change", () => {
  const dataDir = path.join(root, "shared");
  const keys = path.join(dataDir, "keys");
  readEnvironment({ DATA_DIR: dataDir });

  it.each([
    [path.join(keys, "vault-keys"), 0o640, 0o600, "read or changed"],
    [path.join(keys, "audit-secret"), 0o602, 0o600, "read or changed"],
    [keys, 0o770, 0o700, "changed"],
    [dataDir, 0o777, 0o755, "changed"],
  ])("are refused: %s", (file, shared, own, what) => {
    chmodSync(file, shared);
    expect(problem({ DATA_DIR: dataDir })).toContain(`${file} can be ${what} by other accounts`);
    chmodSync(file, own);
    expect(readEnvironment({ DATA_DIR: dataDir }).dataDir).toBe(dataDir);
  });
});
