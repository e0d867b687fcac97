import { PGlite, type QueryOptions, type Results, type Transaction } from "@electric-sql/pglite";
import { DatabaseUnavailableError } from "./database-errors";
import { Statements } from "./statements";

/** What PostgreSQL says when it ends: here it goes on in an undefined state, or for ever. */
const endings: readonly unknown[] = ["PANIC", "FATAL"];

const hasEnded = () => new DatabaseUnavailableError("The embedded database has ended.");

/**
 * PGlite that knows when it has ended. Asked again after a PANIC, as when no log segment can be made on
 * a full disk, PGlite itself spins for ever.
 */
export class EmbeddedDatabase extends PGlite {
  #ended = false;
  #outcome: Promise<unknown> = Promise.resolve();
  readonly #statements = new Statements({
    send: (batch) => this.execProtocolStream(batch, { syncToFs: false }),
    serializers: this.serializers,
    parsers: this.parsers,
  });

  /** Whether it ended; then nothing reaches it any more, and the folder can be opened anew. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /** How the transaction under way ends: rejects when it was not committed. */
  get outcome(): Promise<unknown> {
    return this.#outcome;
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#ended) throw hasEnded();
    return super.execProtocolRawSync(message);
  }

  override async execProtocol(
    ...given: Parameters<PGlite["execProtocol"]>
  ): ReturnType<PGlite["execProtocol"]> {
    return this.#noting(() => super.execProtocol(...given));
  }

  override async execProtocolStream(
    ...given: Parameters<PGlite["execProtocolStream"]>
  ): ReturnType<PGlite["execProtocolStream"]> {
    return this.#noting(() => super.execProtocolStream(...given));
  }

  override async query<T>(
    text: string,
    values?: unknown[],
    options?: QueryOptions,
  ): Promise<Results<T>> {
    await this._checkReady();
    return this._runExclusiveTransaction(() => this.#run<T>(text, values, options));
  }

  override transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const outcome = super.transaction((transaction) => {
      this.#outcome = outcome;
      return work({
        ...transaction,
        get closed() {
          return transaction.closed;
        },
        query: async <Row>(text: string, values?: unknown[], options?: QueryOptions) => {
          if (transaction.closed) throw new Error("Transaction is closed");
          return this.#run<Row>(text, values, options);
        },
      });
    });
    return outcome;
  }

  #run<T>(text: string, values: unknown[] = [], options?: QueryOptions): Promise<Results<T>> {
    return this._runExclusiveQuery(() => this.#statements.run<T>(text, values, options));
  }

  /** Gives back the files of a database that has ended, without a word to it. */
  abandon(): void {
    this.#ended = true;
    this.mod?.FS.quit();
  }

  async #noting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!this.#ended && !isEnding(error)) throw error;
      this.#ended = true;
      throw hasEnded();
    }
  }
}

const isEnding = (error: unknown): boolean =>
  error instanceof Error && "severity" in error && endings.includes(error.severity);
