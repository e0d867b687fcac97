import { temporaryDatabase } from "@/test-support/temporary-database";
import { durabilityRounds } from "./durability-rounds";

const rounds = Number(process.argv[2] ?? 50);
const temporary = await temporaryDatabase();
const { acknowledged, lost } = await durabilityRounds(rounds, temporary.variables);
await temporary.remove();

process.stdout.write(
  `${rounds} kills while saving: ${acknowledged} answers acknowledged, ${lost} lost.\n`,
);
process.exit(lost === 0 ? 0 : 1);
