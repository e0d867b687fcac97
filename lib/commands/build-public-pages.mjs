import { bundle, root } from "./bundle.mjs";

const made = `${root}build/make-public-pages.mjs`;

await bundle("lib/commands/public-pages/make.ts", made);
await import(made);
