import { log } from "@/lib/log";

/**
 * Puts what packages print into the log: the kind of the error that was, or that something was printed,
 * and from where. Its words are left out, because nobody can say what is in them.
 */
export function captureConsole(): void {
  const capture =
    (level: "debug" | "warn" | "error") =>
    (...given: readonly unknown[]) => {
      const error = given.find((one) => one instanceof Error);
      if (error === undefined) log[level]("printed", {}, new Error(""));
      else log[level]("failed", {}, error);
    };
  console.debug = capture("debug");
  console.info = capture("debug");
  console.log = capture("debug");
  console.warn = capture("warn");
  console.error = capture("error");
}
