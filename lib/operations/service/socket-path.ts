import "server-only";
import path from "node:path";
import { environment } from "@/lib/env";

/** Where a server on the embedded database takes requests of commands, which cannot open its folder. */
export const socketPath = (): string => path.join(environment().dataDir, "operations.sock");
