import { log } from "@/lib/log";

/**
 * Puts what packages print into the log: that something was printed, from where, and the kind of the
 * error that was. Its words are left out, because nobody can say what is in them.
 */
export function captureConsole(): void {
  const capture =
    (level: "debug" | "warn" | "error") =>
    (...given: readonly unknown[]) => {
      const error = given.find((one) => one instanceof Error) ?? new Error("");
      log[level]("printed", {}, error);
    };
  console.debug = capture("debug");
  console.info = capture("debug");
  console.log = capture("debug");
  console.warn = capture("warn");
  console.error = capture("error");
}
