declare global {
  /** The server that serves these pages leaves a function here, to hear that a clinic was set up. */
  var readyToAskSetUp: (() => void) | undefined;
}

/** Tells the server that its clinic is set up, for pages that it keeps without asking a database. */
export function tellSetUp(): void {
  globalThis.readyToAskSetUp?.();
}
