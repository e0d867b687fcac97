/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

const cellOf = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row of CSV, with its line end. A cell that a spreadsheet would run gets an apostrophe in front. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/** Without it, spreadsheets do not read a CSV file as UTF-8. */
export const byteOrderMark = "\uFEFF";

/** Rows as the text of a CSV file that every spreadsheet reads and none runs. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map(csvRow).join("");

/** A CSV text, or parts of one as they come, to be saved as a file. */
export const csvReply = (body: string | ReadableStream<Uint8Array>, fileName: string): Response =>
  new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
