// Writes a letter to the file that FSYNC_COUNT names whenever this process has brought a file to the disk:
// node --import ./test-support/count-fsync.mjs ... The file tells how often, also after a kill.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const file = fs.openSync(process.env["FSYNC_COUNT"] ?? "", "a");
const { fsyncSync } = fs;
fs.fsyncSync = (handle) => {
  fsyncSync(handle);
  fs.writeSync(file, ".");
};
syncBuiltinESMExports();
