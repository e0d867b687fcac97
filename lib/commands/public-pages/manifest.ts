import * as z from "zod";

/** The folder in which the build leaves the pages, and the list of them, counted from the repository. */
export const publicFolder = "build/public";
export const manifestName = "pages.json";

const page = z.object({
  /** Where it stands, in its language. */
  path: z.string(),
  language: z.string(),
  /** What stands for every page of its kind, in the log. */
  pattern: z.string(),
  /** "everyone" sees the same; one for those "without a session" is made anew for all others. */
  shownTo: z.enum(["everyone", "without a session"]),
  /** The front page differs where codes from letters are taken, and where what was sent is none. */
  variant: z.enum(["usual", "takes codes", "wrong code"]),
  /** Its content security policy, with the hash of each script and style in it. */
  policy: z.string(),
  /** The name of its file; beside it lie the same compressed, with `.br` and `.gz` at the end. */
  file: z.string(),
});

/** A page that the build makes: it holds nothing of anybody and asks no database. */
export type PublicPage = z.output<typeof page>;

export const manifestSchema = z.array(page);
