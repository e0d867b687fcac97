import * as z from "zod/mini";
import { type PageView, pageView } from "./page-view";

const problem = z.object({ item: z.string(), field: z.string(), message: z.string() });

/** Why nothing can be saved as things are, in words for the person. */
const cannotSave = z.object({
  title: z.string(),
  text: z.array(z.string()),
  links: z._default(
    z.array(z.object({ href: z.string(), label: z.string(), apart: z.optional(z.boolean()) })),
    [],
  ),
});

/** What the handlers of a step answer a script. */
const answer = z.object({
  to: z.optional(z.string()),
  made: z.optional(z.string()),
  clashes: z.optional(z.boolean()),
  problems: z.optional(z.array(problem)),
  cannotSave: z.optional(cannotSave),
  /** The person must show once more who they are, and what was wrong when they did. */
  proves: z.optional(z.boolean()),
  problem: z.optional(z.string()),
  /** The page that `to` leads to, where it can stand in the place of this one. */
  page: z.optional(pageView),
});

export type Refusal = {
  readonly title: string;
  readonly text: readonly string[];
  /** Where the person may go on. */
  readonly links: readonly {
    readonly href: string;
    readonly label: string;
    /** In a tab of its own, so that this page stays. */
    readonly apart?: boolean | undefined;
  }[];
  readonly proves: boolean;
  readonly problem: string | undefined;
};

/** What came of a save. Only "saved" and "to-fix" say that what was sent is on disk. */
export type SaveAnswer =
  | {
      readonly kind: "saved";
      readonly to: string;
      readonly made: string | undefined;
      readonly clashes: boolean;
      /** The page it leads to. */
      readonly page?: PageView | undefined;
    }
  | {
      readonly kind: "to-fix";
      readonly problems: readonly z.output<typeof problem>[];
      readonly made: string | undefined;
    }
  /** Trying again as it is would be refused again. */
  | { readonly kind: "refused"; readonly why: Refusal }
  /** Not answered, or the server has no room or is in trouble: try again, after so many seconds. */
  | { readonly kind: "unanswered"; readonly after: number | undefined };

const seconds = (response: Response): number | undefined => {
  const after = Number(response.headers.get("retry-after") ?? "");
  return Number.isFinite(after) && after > 0 ? after : undefined;
};

/** Reads an answer of a step's handlers. What is none of ours is no answer. */
export async function readSaveAnswer(response: Response): Promise<SaveAnswer> {
  const unanswered = { kind: "unanswered", after: seconds(response) } as const;
  if (response.status >= 500 || response.status === 429) return unanswered;
  const read = z.safeParse(answer, await response.json());
  if (!read.success) return unanswered;
  const { to, made, clashes = false, problems, cannotSave: why, proves, problem, page } = read.data;
  if (problems !== undefined && problems.length > 0) return { kind: "to-fix", problems, made };
  if (to !== undefined) return { kind: "saved", to, made, clashes, page };
  if (why === undefined) return unanswered;
  return { kind: "refused", why: { ...why, proves: proves ?? false, problem } };
}
