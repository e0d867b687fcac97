import { createHash, randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { openEmbedded } from "@/lib/database/embedded";
import { migrate } from "@/lib/database/migrate";
import { closeDatabase } from "@/lib/database/open";
import { forgetEnvironment } from "@/lib/env";

/** A data folder, and a server's database when TEST_DATABASE_URL is set, that tests may fill. */
export type TemporaryDatabase = {
  readonly dataDir: string;
  /** The variables another process needs to use the same database. */
  readonly variables: { readonly [name: string]: string };
  /** Closes and removes it, and points this process where it pointed before. */
  readonly remove: () => Promise<void>;
};

/** Where an empty database with today's tables is kept: another set of migrations makes another. */
function keptDatabase(): string {
  const made = createHash("sha256");
  const folder = path.join("prisma", "migrations");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (name.endsWith(".sql")) made.update(name).update(readFileSync(path.join(folder, name)));
  }
  const version = made.digest("hex").slice(0, 12);
  return path.join("node_modules", ".cache", `empty-database-${version}`);
}

/** Making an empty database and its tables takes seconds, copying one does not. */
async function copyEmptyDatabase(folder: string): Promise<void> {
  const kept = keptDatabase();
  if (!existsSync(kept)) {
    const draft = `${kept}-${randomUUID()}`;
    mkdirSync(path.dirname(kept), { recursive: true });
    const connection = await openEmbedded(draft);
    await migrate(connection);
    await connection.close();
    try {
      renameSync(draft, kept);
    } catch {
      rmSync(draft, { recursive: true });
    }
  }
  cpSync(kept, folder, { recursive: true });
}

async function onServer(url: string, sql: string): Promise<void> {
  const connected = await new PrismaPg({ connectionString: url }).connect();
  try {
    await connected.executeScript(sql);
  } finally {
    await connected.dispose();
  }
}

async function makeServerDatabase(
  url: string,
): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `ready_${randomUUID().replaceAll("-", "")}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    remove: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Sets variables of this process, and gives what puts back the former ones. */
function setVariables(variables: { readonly [name: string]: string }): () => void {
  const former = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  forgetEnvironment();
  return () => {
    for (const [name, value] of former) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    forgetEnvironment();
  };
}

/**
 * Points this process at an empty database of its own, on disk or on TEST_DATABASE_URL's server.
 * The first time after an installation it takes many seconds on a busy machine.
 */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ready-to-ask-"));
  const serverUrl = process.env.TEST_DATABASE_URL;
  const server = serverUrl === undefined ? undefined : await makeServerDatabase(serverUrl);
  if (server === undefined) await copyEmptyDatabase(path.join(dataDir, "database"));
  const variables = {
    DATA_DIR: dataDir,
    DATABASE_URL: server?.url ?? "",
    DEPLOYMENT: "trial",
  };
  const putBack = setVariables(variables);
  return {
    dataDir,
    variables,
    remove: async () => {
      await closeDatabase();
      putBack();
      await server?.remove();
      rmSync(dataDir, { recursive: true });
    },
  };
}
