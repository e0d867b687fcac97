import { stripVTControlCharacters } from "node:util";

/** Enough of an error to see what it was, in characters. */
const longestError = 1_500;

/**
 * A failed test: where, and what was seen.
 * @param {string} name
 * @param {readonly string[]} errors
 */
const told = (name, errors) =>
  `${name}\n${stripVTControlCharacters(errors.join("\n")).slice(0, longestError)}`;

/**
 * The failed tests in a report of Vitest.
 * @param {unknown} report
 * @returns {readonly string[]}
 */
export function failedUnits(report) {
  const { testResults } =
    /** @type {{ testResults: { name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} */ (
      report
    );
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    // A file that cannot be loaded has no tests.
    if (assertionResults.length === 0 && message !== "") return [told(name, [message])];
    return failed.map((one) => told(`${name} > ${one.fullName}`, one.failureMessages));
  });
}

/**
 * @typedef {{ title: string, specs?: { title: string, file: string, line: number, tests: { results: { status: string, errors?: { message?: string }[] }[] }[] }[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
const failedIn = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests.flatMap(({ results }) =>
      results
        .filter(({ status }) => status !== "passed" && status !== "skipped")
        .map(({ status, errors = [] }) =>
          told(
            `${file}:${line} > ${title} (${status})`,
            errors.map(({ message = "" }) => message),
          ),
        ),
    ),
  ),
  ...suites.flatMap(failedIn),
];

/**
 * The failed tests in a report of Playwright.
 * @param {unknown} report
 * @returns {readonly string[]}
 */
export const failedInBrowser = (report) =>
  /** @type {{ suites: Suite[] }} */ (report).suites.flatMap(failedIn);
