import { PrismaClient } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { goByKeys } from "@/lib/invitations/desk/searched-ids";

type Asked = { readonly query: string; readonly params: string };

/** What the desk asked the database, and how the database goes about it. */
export type DeskPlans = {
  /** Forgets what was asked so far. */
  readonly forget: () => void;
  /** The plan of each query of invitations that was asked since. */
  readonly plans: () => Promise<readonly string[]>;
};

/** The first look of a search, which is told how to go about it. */
const isByKeys = (query: string): boolean =>
  query.includes('"searchKeys" &&') && !query.includes("ORDER BY");

/** Lets this process ask through a client that keeps its queries. */
export async function keepQueries(): Promise<DeskPlans> {
  const { connection, prisma } = await openDatabase();
  const client = new PrismaClient({
    adapter: connection.adapter,
    log: [{ emit: "event", level: "query" }],
  });
  let asked: Asked[] = [];
  client.$on("query", ({ query, params }) => asked.push({ query, params }));
  globalThis.readyToAskDatabase = Promise.resolve({ connection, prisma: client });
  return {
    forget: () => {
      asked = [];
    },
    plans: async () => {
      const reads = asked.filter(({ query }) => /^SELECT.*"Invitation"/s.test(query));
      const explained: string[] = [];
      for (const { query, params } of reads) {
        const values: unknown[] = JSON.parse(params);
        const rows = await prisma.$transaction(async (transaction) => {
          if (isByKeys(query)) await goByKeys(transaction);
          return transaction.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
            `EXPLAIN ${query}`,
            ...values,
          );
        });
        explained.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
      }
      return explained;
    },
  };
}
