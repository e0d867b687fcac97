import { DurableFilesystem, ErrnoError, type FileLayer } from "@/lib/database/durable-filesystem";

/** What fails on it now: nothing, whatever is written, or the database's log alone; and why. */
export type Disk = {
  fails: "nothing" | "writing" | "log";
  reason: keyof typeof reasons;
};

/** As the embedded database's system numbers them. */
const reasons = { "no space left": 51, "read-only": 69, "input or output": 29 };

/** The embedded database's files on a disk that a test may fill, or make read-only. */
export class FailingFilesystem extends DurableFilesystem {
  readonly #disk: Disk;
  constructor(folder: string, disk: Disk) {
    super(folder);
    this.#disk = disk;
  }

  override async init(
    ...given: Parameters<DurableFilesystem["init"]>
  ): ReturnType<DurableFilesystem["init"]> {
    const { emscriptenOpts } = await super.init(...given);
    const mayFail = ({ NODEFS }: FileLayer): void => {
      const { write } = NODEFS.stream_ops;
      NODEFS.stream_ops.write = (file, ...what) => {
        const { fails, reason } = this.#disk;
        const isLog = NODEFS.realPath(file.node).includes("pg_wal");
        if (fails === "writing" || (fails === "log" && isLog)) {
          throw new ErrnoError(reason, reasons[reason]);
        }
        return write(file, ...what);
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), mayFail] },
    };
  }
}
