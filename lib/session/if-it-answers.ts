import "server-only";
import { isDatabaseUnavailable } from "@/lib/database/database-errors";

/** How long a page that can do without the database waits for it, in milliseconds. */
const patience = 2000;

/** What `asked` gives, or `instead` when the database cannot say or takes more than two seconds. */
export async function ifItAnswers<T>(asked: Promise<T>, instead: T): Promise<T> {
  const { promise: late, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(resolve, patience, instead);
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return instead;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
