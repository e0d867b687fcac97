/** What the product's server needs of the product that it serves. */
export type RunningService = {
  /** Asks the database something tiny. Rejects when it does not answer. */
  readonly askDatabase: () => Promise<void>;
  /** Asks the database whether a clinic is set up. Rejects when it does not answer. */
  readonly hasClinic: () => Promise<boolean>;
  /** Starts no new job and waits for those under way, some seconds at most. */
  readonly stopJobs: () => Promise<void>;
  /** Ends what prints and closes the database. Nothing may be asked of the product afterwards. */
  readonly close: () => Promise<void>;
};

declare global {
  /**
   * The server and the pages it serves are built apart; this is where they meet in one process. The
   * server leaves a function here, which is called once the product has begun.
   */
  var readyToAskBegun: ((service: RunningService) => void) | undefined;
}
