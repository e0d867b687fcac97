import * as z from "zod/mini";

/** A page of the form as the server makes it for a script that puts it in the place of another. */
export const pageView = z.object({
  /** With what stands behind the path. */
  address: z.string(),
  title: z.string(),
  /** What stands in `<main>`, as HTML. */
  main: z.string(),
  language: z.string(),
  /** The styles and scripts that it was made for. */
  assets: z.string(),
});

export type PageView = z.output<typeof pageView>;
