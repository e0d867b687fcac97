import { bundle, root } from "./bundle.mjs";

await bundle("lib/commands/serve/serve.ts", `${root}build/server.mjs`);
