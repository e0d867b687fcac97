// `npm run test:postgres`: the storage tests against a PostgreSQL server of their own, which is gone
// afterwards; its last line counts them.
import path from "node:path";
import { finish, unitTests } from "./checks.mjs";
import { generate, install } from "./prepare.mjs";
import { withPostgres } from "./temporary-postgres.mjs";

const tests = [
  ...[
    "limits/limits",

    "database/open",
    "database/migrate",
    "responses/store",
  ],
  ...[
    "jobs/jobs",
    "jobs/mail/mail-worker",
    "jobs/mail/queue-reminders",
    "audit/log",
    "responses/invited",
  ],
  ...["staff-accounts/accounts", "staff-accounts/sign-in", "jobs/retention/delete"],
  ...["invitations/make", "invitations/import/waiting/import", "responses/open-link"],
  ...["operations/backup/backup", "operations/keys/rotate-keys"],
  ...["invitations/desk/list", "invitations/change/change", "invitations/change/change-person"],
  ...["invitations/change/change-appointment"],
];

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
const tally = await withPostgres(
  (url) => {
    process.env["TEST_DATABASE_URL"] = url;
    return unitTests(tests.map((name) => `lib/${name}.test`));
  },
  { passed: 0, failed: 1 },
);
finish([tally]);
