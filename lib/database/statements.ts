import {
  messages,
  type ParserOptions,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  types,
} from "@electric-sql/pglite";

const { serialize } = protocol;

/** How often a statement is asked before PostgreSQL keeps its plan, and how many plans it keeps. */
const askedBefore = 5;
const mostKept = 64;
/** Texts whose asking is counted; those that are made up anew each time never come to it. */
const mostCounted = 1_000;

type Message = messages.BackendMessage;
type Parsers = Parameters<typeof parse.parseResults>[1];

/** What there is to send PostgreSQL's own messages to, one batch at a time. */
type Server = {
  readonly send: (batch: Uint8Array) => Promise<Message[]>;
  readonly serializers: { readonly [type: number]: ((value: unknown) => string) | undefined };
  readonly parsers: Parsers;
};

/** A statement as PostgreSQL knows it, with what it is given and what it gives. */
type Statement = {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly columns: readonly Message[];
};

/** PostgreSQL writes bytes as "\x" and hexadecimal digits. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.slice(2), "hex"));

/**
 * Runs statements with as few calls into the embedded database as can be: PGlite makes one for each of
 * the six messages of a statement, lets each be parsed and planned anew, and reads bytes digit by digit.
 */
export class Statements {
  readonly #asked = new Map<string, number>();
  readonly #kept = new Map<string, Statement>();
  readonly #parsers = new WeakMap<ParserOptions, Parsers>();
  #named = 0;

  constructor(private readonly server: Server) {}

  /**
   * Runs one statement. Nothing else may be sent meanwhile.
   * @param options of which the mode of rows and parsers of types count
   * @throws messages.DatabaseError
   */
  async run<T>(
    text: string,
    values: readonly unknown[],
    { rowMode = "object", parsers }: QueryOptions = {},
  ): Promise<Results<T>> {
    const { name, parameters, columns } = this.#known(text) ?? (await this.#parse(text));
    const batch = [
      serialize.bind({
        statement: name,
        values: values.map((one, at) => this.#sent(one, parameters[at])),
      }),
      serialize.execute(),
      serialize.sync(),
    ];
    try {
      const answered = await this.server.send(Buffer.concat(batch));
      const read = parse.parseResults([...columns, ...answered], this.#reading(parsers), {
        rowMode,
      });
      return read[0] as Results<T>;
    } catch (error) {
      // Its plan may be of a table that was changed since.
      await this.#forget(text);
      throw error;
    }
  }

  /** What is kept of a statement, which is the one asked last then. */
  #known(text: string): Statement | undefined {
    const known = this.#kept.get(text);
    if (known === undefined) return undefined;
    this.#kept.delete(text);
    this.#kept.set(text, known);
    return known;
  }

  async #parse(text: string): Promise<Statement> {
    const asked = (this.#asked.get(text) ?? 0) + 1;
    if (this.#asked.size >= mostCounted) this.#asked.clear();
    this.#asked.set(text, asked);
    const isKept = asked >= askedBefore;
    if (isKept) this.#named += 1;
    const name = isKept ? `kept ${this.#named}` : "";
    const described = await this.server.send(
      Buffer.concat([
        serialize.parse({ name, text }),
        serialize.describe({ type: "S", name }),
        serialize.sync(),
      ]),
    );
    const statement = {
      name,
      parameters: parse.parseDescribeStatementResults(described),
      columns: described.filter((one) => one instanceof messages.RowDescriptionMessage),
    };
    if (isKept) await this.#keep(text, statement);
    return statement;
  }

  async #keep(text: string, statement: Statement): Promise<void> {
    this.#kept.set(text, statement);
    this.#asked.delete(text);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) await this.#forget(oldest);
  }

  async #forget(text: string): Promise<void> {
    const known = this.#kept.get(text);
    if (known === undefined) return;
    this.#kept.delete(text);
    const { name } = known;
    await this.server.send(Buffer.concat([serialize.close({ type: "S", name }), serialize.sync()]));
  }

  #sent(value: unknown, type: number | undefined): string | Uint8Array | null {
    if (value === null || value === undefined) return null;
    if (type === types.BYTEA && value instanceof Uint8Array) return value;
    const serializer = type === undefined ? undefined : this.server.serializers[type];
    return serializer?.(value) ?? String(value);
  }

  /** All parsers, put together once for each set of a caller's own. */
  #reading(own: ParserOptions | undefined): Parsers {
    if (own === undefined) return this.server.parsers;
    const known = this.#parsers.get(own);
    if (known !== undefined) return known;
    const all = { ...this.server.parsers, ...own, [types.BYTEA]: bytesOf };
    this.#parsers.set(own, all);
    return all;
  }
}
