import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { openDatabase } from "./open";

// Four processes at once take long on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

const opener = `
  import { closeDatabase, openDatabase } from "./lib/database/open.ts";
  openDatabase().then(closeDatabase).then(
    () => process.exit(0),
    (error) => { console.log(error.message); process.exit(3); },
  );
`;

async function openInOtherProcess(): Promise<{ code: number; output: string }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "--input-type=module", "--eval", opener],
    { env: { ...process.env, ...temporary.variables }, stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  const [code] = await once(child, "close");
  return { code: Number(code), output };
}

it("starts four processes at once with the tables made once, or refuses all but one", async () => {
  const ended = await Promise.all([0, 1, 2, 3].map(openInOtherProcess));
  const refused = ended.filter(({ code }) => code === 3);
  expect(ended.every(({ code }) => code === 0 || code === 3)).toBe(true);
  if (temporary.variables["DATABASE_URL"] === "") {
    expect(refused.length).toBeLessThan(4);
    for (const { output } of refused) expect(output).toContain("is already in use by process");
  } else {
    expect(refused).toEqual([]);
  }
  const { prisma } = await openDatabase();
  const repeated = await prisma.$queryRawUnsafe(
    "SELECT migration_name FROM _prisma_migrations GROUP BY 1 HAVING count(*) <> 1",
  );
  expect(repeated).toEqual([]);
});
