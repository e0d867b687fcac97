import type { YearWords } from "@/lib/words/year-words";

/** How people write years in English. "In my 50s" is an age. */
export const yearWords: YearWords = {
  months: "en",
  shortMonths: { sep: 8 },
  beforeYear: ["of"],
  decades: ["(?<!\\d)((?:19|20)\\d0)['’]?s\\b", "(?:\\bthe\\s+|['’])(\\d0)['’]?s\\b"],
  stillSo: ["\\bsince\\b", "\\b(?:until|till|to)\\s+(?:now|today|the present|present)\\b"],
};
