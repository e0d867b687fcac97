import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const wasmFile = () =>
  path.join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm",
  );

/** The package imports its .wasm as a module, which Node does not do by itself. */
async function instantiate(): Promise<void> {
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile()), {
    "./schema_engine_bg.js": { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
}

let instantiated: Promise<void> | undefined;

const ignoreLog = (): void => {};

/** The schema as Prisma's engine takes it: its file name and its text. */
export type SchemaFile = { readonly path: string; readonly content: string };

/**
 * Lets `work` use Prisma's schema engine, which runs in this process over a driver adapter, so
 * that no engine has to be downloaded. The engine leaves its connections open, and with them a
 * lock on the server, so they are closed for it.
 */
export async function withSchemaEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: SchemaFile,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  instantiated ??= instantiate();
  await instantiated;
  const opened: SqlDriverAdapter[] = [];
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    ...adapter,
    connect: async () => {
      const connected = await adapter.connect();
      opened.push(connected);
      return connected;
    },
  };
  try {
    const running = await engine.SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      ignoreLog,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await work(running);
  } finally {
    for (const connected of opened) await connected.dispose();
  }
}
