import { fsyncSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { syncPath } from "./sync-path";

/** The parts of PGlite's file layer this reads; its own type is not published. */
type OpenFile = { readonly nfd?: number; readonly node: unknown };
export type FileLayer = {
  readonly NODEFS: {
    readonly realPath: (node: unknown) => string;
    readonly stream_ops: {
      fsync?: (file: OpenFile) => void;
      write: (file: OpenFile, ...what: readonly unknown[]) => number;
    };
  };
};

const nothingToSync: readonly unknown[] = ["EINVAL", "EBADF", "EISDIR"];
const inputOutputError = 29;

/** The shape PGlite turns into an error number for PostgreSQL, which then stops, as it must. */
export class ErrnoError extends Error {
  override readonly name = "ErrnoError";
  readonly errno: number;
  constructor(message: string, errno = inputOutputError) {
    super(message);
    this.errno = errno;
  }
}

function toDisk(work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!nothingToSync.includes(code)) throw new ErrnoError("The disk did not take the data.");
  }
}

/**
 * PGlite's folder of files, with the `fsync` it lacks: without it PostgreSQL believes that
 * everything it writes is on disk at once.
 */
export class DurableFilesystem extends NodeFS {
  override async init(...given: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...given);
    const addSync = ({ NODEFS }: FileLayer): void => {
      NODEFS.stream_ops.fsync = (file) =>
        toDisk(() =>
          file.nfd === undefined ? syncPath(NODEFS.realPath(file.node)) : fsyncSync(file.nfd),
        );
    };
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [...(emscriptenOpts.preRun ?? []), addSync],
      },
    };
  }
}
