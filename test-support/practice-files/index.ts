import { dateFiles } from "./date-files";
import { textFiles } from "./text-files";
import { workbookFiles } from "./workbook-files";

/** Files as public practice systems lay them out, each with what must come of it. */
export const practiceFiles = [...dateFiles, ...textFiles, ...workbookFiles];
