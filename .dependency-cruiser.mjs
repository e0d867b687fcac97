// The import rule: who may import whom. `npm run check` runs it; docs/decisions/0032 gives the reasons.

/** The folders of lib from the ground up. A folder imports only those above it in this list. */
export const floors = [
  ["routes", "env", "clock", "words", "csv", "locks"],
  ["log"],
  ["form", "permissions"],
  ["settings"],
  ["evidence"],
  ["questions"],
  ["edition"],
  ["questionnaire"],
  ["summary"],
  ["letter"],
  ["paper-form", "fhir"],
  ["review"],
  ["tagged-pdf"],
  ["printing"],
  ["vault"],
  ["database"],
  ["audit"],
  ["limits"],
  ["clinic"],
  ["staff-accounts"],
  ["mail"],
  ["invitations"],
  ["responses"],
  ["jobs"],
  ["operations"],
  ["session"],
  ["requests"],
  ["commands"],
];

/** Floors that hold plain functions of plain data. */
const pure = [
  ...["words", "form", "permissions", "settings", "evidence", "questions", "edition"],
  ...["questionnaire", "summary", "letter", "paper-form", "fhir", "review", "printing/arrange"],
];

/** Where Prisma may be used. */
const stateful = [
  ...["database", "audit", "clinic", "staff-accounts", "mail", "invitations", "responses"],
  ...["jobs", "limits", "operations", "commands"],
];

const anyOf = (names) => `(?:${names.join("|")})`;
const test = "\\.test\\.tsx?$";
const testLibraries = anyOf([
  ...["vitest", "fast-check", "@playwright", "@axe-core", "smtp-server", "otpauth"],
  ...["@medplum", "pdfjs-dist"],
]);

/** What a folder of lib may not import: its own floor's neighbours and whatever is higher. */
const floorRules = floors.flatMap((floor, height) =>
  floor.map((folder) => {
    const neighbours = floor.filter((one) => one !== folder);
    const higher = floors.slice(height + 1).flat();
    return {
      name: `floor-of-${folder}`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^lib/${folder}/`, pathNot: test },
      to: { path: `^lib/${anyOf([...neighbours, ...higher, "$none"])}/` },
    };
  }),
);

/** @type {import("dependency-cruiser").IConfiguration & { forbidden: import("dependency-cruiser").IForbiddenRuleType[] }} */
const rule = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    ...floorRules,
    {
      name: "every-folder-has-a-floor",
      severity: "error",
      from: {},
      to: { path: "^lib/", pathNot: `^lib/${anyOf(floors.flat())}/` },
    },
    {
      name: "lib-is-handed-its-content",
      severity: "error",
      from: { path: "^lib/", pathNot: `${test}|^lib/commands/` },
      to: { path: "^(content|components|app|test-support)/" },
    },
    {
      name: "commands-import-no-app",
      severity: "error",
      from: { path: "^lib/commands/", pathNot: test },
      to: { path: "^(app|test-support)/" },
    },
    {
      name: "content-is-data",
      severity: "error",
      from: { path: "^content/", pathNot: test },
      to: { path: "^(?:lib/(?!(?:words|form|evidence|questions|edition)/)|components/|app/)" },
    },
    {
      name: "pure-folders",
      severity: "error",
      from: { path: `^lib/${anyOf(pure)}/`, pathNot: test },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core", "unknown"],
        pathNot: "^node_modules/(?:zod|temporal-polyfill|qr)/",
      },
    },
    {
      name: "pure-folders-ask-no-clock-or-environment",
      severity: "error",
      from: { path: `^lib/${anyOf(pure)}/`, pathNot: test },
      to: { path: "^lib/(?:env|clock)/" },
    },
    {
      name: "components-open-no-store",
      severity: "error",
      from: { path: "^components/", pathNot: test },
      to: { path: "^lib/(?:vault|database|jobs|session|requests)/|store\\.ts$" },
    },
    {
      name: "prisma-in-stateful-folders",
      severity: "error",
      from: {
        path: "^(?:app|components|content|lib)/",
        pathNot: `${test}|^lib/${anyOf(stateful)}/`,
      },
      to: { path: "^lib/database/(?:generated/|open\\.ts$)|node_modules/@prisma/" },
    },
    {
      name: "no-test-library-in-the-product",
      severity: "error",
      from: { path: "^(?:app|components|content|lib)/", pathNot: test },
      to: { path: `node_modules/${testLibraries}/|^test-support/` },
    },
  ],
  options: {
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^lib/database/generated"] },
    exclude: { path: "^(?:\\.next|build|data)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};

export default rule;
