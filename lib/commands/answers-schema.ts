import { fileURLToPath } from "node:url";
import { contentFor, defaultLanguage } from "@/content";
import { answersJsonSchema } from "./answers-json-schema";
import { writeTogether } from "./write-together";

/** Writes `docs/answers.schema.json` anew; run it after changing a step. */
const path = fileURLToPath(new URL("../../docs/answers.schema.json", import.meta.url));
const schema = answersJsonSchema(contentFor(defaultLanguage));
writeTogether([{ path, content: `${JSON.stringify(schema, null, 2)}\n` }]);
