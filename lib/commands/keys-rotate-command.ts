import { z } from "zod";
import { systemClock } from "@/lib/clock";
import { rotateKeys } from "@/lib/operations/keys/rotate-keys";
import { askServer } from "@/lib/operations/service/ask-server";
import { operationSaid } from "./operation-said";
import type { Said } from "./said";

const rotatedShape = z.object({
  current: z.string(),
  rotated: z.number(),
  tampered: z.array(z.object({ table: z.string(), id: z.string() })),
  left: z.record(z.string(), z.number()),
});

/**
 * `npm run keys:rotate`: puts everything stored under the current key. The code is 0 when nothing is left
 * under another one, 1 when something is, and 2 when it could not be done.
 */
export function keysRotateCommand(): Promise<Said> {
  return operationSaid(async () => {
    const asked = await askServer("rotate");
    const done = asked === "nobody" ? await rotateKeys(systemClock.now()) : asked.done;
    const { current, rotated, tampered, left } = rotatedShape.parse(done);
    const others = Object.keys(left).filter((keyId) => keyId !== current);
    return {
      code: others.length === 0 ? 0 : 1,
      lines: [
        `Put ${rotated} rows under the key "${current}".`,
        ...Object.entries(left).map(([keyId, count]) => `Rows under the key "${keyId}": ${count}.`),
        ...(others.length === 0 ? ["Every other key can be taken out of VAULT_KEYS."] : []),
      ],
      errors: tampered.map(
        ({ table, id }) => `${table} ${id} was changed from outside and was left as it is.`,
      ),
    };
  });
}
