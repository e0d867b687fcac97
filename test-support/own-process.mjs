/**
 * What changes a process for whoever comes after: replaced modules, an altered clock or environment,
 * another working folder.
 */
const changes = [
  /\bvi\s*\.\s*(?:mock|unmock|doMock|doUnmock|resetModules|stubEnv|stubGlobal|useFakeTimers)\b/,
  /\bprocess\s*\.\s*env(?:\.\w+|\[[^\]]*\])\s*(?:\?\?|\|\||&&)?=(?!=)/,
  /\b(?:assign|defineProperty)\(\s*(?:process\.env|globalThis)\b/,
  /\bdelete\s+(?:process\.env|globalThis)\b/,
  /\bprocess\s*\.\s*chdir\b/,
];

/**
 * Whether a test file must have a process to itself, by what is written in it. Files that share one
 * are held to it by `leave-no-trace.ts`.
 * @param {string} source
 */
export const needsOwnProcess = (source) => changes.some((change) => change.test(source));
