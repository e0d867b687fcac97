import type { YearWords } from "@/lib/words/year-words";

/** How people write years in Spanish. */
export const yearWords: YearWords = {
  months: "es",
  shortMonths: {},
  beforeYear: ["de", "del"],
  decades: ["años\\s+(?:19)?(\\d0)(?!\\d)"],
  stillSo: ["\\bdesde\\b", "\\bhasta\\s+(?:hoy|ahora)"],
};
