// Runs the storage tests against a PostgreSQL server of its own, which is gone afterwards.
import { spawnSync } from "node:child_process";
import { withPostgres } from "./temporary-postgres.mjs";

const tests = [
  ...["database/open", "database/migrate", "responses/store"],
  ...[
    "jobs/jobs",
    "jobs/mail-worker",
    "jobs/mail/queue-reminders",
    "audit/log",
    "responses/invited",
  ],
  ...["staff-accounts/accounts", "staff-accounts/sign-in", "jobs/retention/delete"],
  ...["invitations/make", "invitations/import/people", "responses/open-link"],
  ...["invitations/desk/list", "invitations/change/change", "invitations/change/change-person"],
];

process.exitCode = await withPostgres((url) => {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...tests.map((name) => `lib/${name}.test`)],
    { stdio: "inherit", env: { ...process.env, TEST_DATABASE_URL: url } },
  );
  return status ?? 1;
});
