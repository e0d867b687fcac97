/** Added to a form page's address when what was typed must be mended first. */
export const mendParameter = "mend";

/** Every address of the product, in one place. */
export const routes = {
  home: "/",
  about: "/about",
  emergency: "/emergency",
  acknowledgeEmergency: "/emergency/acknowledge",
  start: "/questionnaire/start",
  questionnaire: "/questionnaire",
  step: (stepId: string) => `/questionnaire/${stepId}`,
  saveStep: (stepId: string) => `/questionnaire/${stepId}/save`,
  summary: "/summary",
  summaryPdf: (paper?: string, download = false) =>
    `/summary/pdf${query({ paper, download: download ? "1" : undefined })}`,
  preview: "/summary/preview",
  deleteAnswers: "/delete",
  deleteNow: "/delete/now",
  deleted: "/delete/done",
} as const;

/** A query string of the values that are there, with its question mark, or nothing. */
export function query(values: { readonly [name: string]: string | undefined }): string {
  const given = Object.entries(values).filter((pair): pair is [string, string] => !!pair[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}
