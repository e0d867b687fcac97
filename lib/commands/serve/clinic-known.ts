/** How long an answer that there is no clinic is good for, in milliseconds. */
const goodFor = 10_000;

/** Whether a clinic is set up, as far as this process knows: no page waits for the database to say it. */
export type ClinicKnown = {
  /** What was heard last. While that is no, it is asked anew now and then, for the requests after. */
  readonly isSetUp: () => boolean;
  /** A clinic was set up by this process. One is never taken away. */
  readonly tell: () => void;
};

/** @param ask asks the database; undefined before there is one to ask */
export function clinicKnown(
  ask: () => Promise<boolean> | undefined,
  now: () => number,
): ClinicKnown {
  let known = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  const hear = (answer: boolean) => {
    known ||= answer;
  };
  return {
    isSetUp: () => {
      if (!known && now() - askedAt >= goodFor) {
        const answer = ask();
        if (answer !== undefined) askedAt = now();
        answer?.then(hear, () => undefined);
      }
      return known;
    },
    tell: () => hear(true),
  };
}
