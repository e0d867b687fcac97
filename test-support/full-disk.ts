import { DurableFilesystem, ErrnoError, type FileLayer } from "@/lib/database/durable-filesystem";

/** What fails on it now: nothing, whatever is written, or the database's log alone. */
export type Disk = { fails: "nothing" | "writing" | "log" };

const noSpaceLeft = 51;

/** The embedded database's files on a disk that a test may fill. */
export class FullDiskFilesystem extends DurableFilesystem {
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
        const { fails } = this.#disk;
        const isLog = NODEFS.realPath(file.node).includes("pg_wal");
        if (fails === "writing" || (fails === "log" && isLog)) {
          throw new ErrnoError("No space left on device", noSpaceLeft);
        }
        return write(file, ...what);
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), mayFail] },
    };
  }
}
