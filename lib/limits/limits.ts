const minutes = 60;
const hours = 60 * minutes;

/**
 * How often something may be tried within a window of time, in seconds. Those named "Peer" count for one
 * address in the network, whatever it tries; the others for one account or link from one address. A try
 * that was right is given back, so these count failures, but for starting a form.
 */
export const limits = {
  /** A waiting room behind one address starts sixty forms at once, and a stranger cannot fill the disk. */
  startPeer: { most: 120, seconds: hours },
  link: { most: 10, seconds: 15 * minutes },
  linkPeer: { most: 120, seconds: hours },
  /** Short codes, which can be guessed where links cannot: by address, by network, and by all together. */
  codePeer: { most: 20, seconds: 15 * minutes },
  codeNetwork: { most: 60, seconds: hours },
  codeAll: { most: 300, seconds: hours },
  /** Where all together were over theirs, codes are read slowly; links are as before. */
  codePace: { most: 1, seconds: 10 },
  /** One link gives back one try an hour, so that whoever has one cannot try out others by it. */
  codeReturned: { most: 1, seconds: hours },
  password: { most: 10, seconds: 15 * minutes },
  secondFactor: { most: 10, seconds: 15 * minutes },
  enrolment: { most: 10, seconds: 15 * minutes },
  /** Passwords, codes and passkeys: a stranger who tries many accounts meets this one. */
  staffPeer: { most: 30, seconds: 15 * minutes },
  setUpPeer: { most: 5, seconds: 15 * minutes },
} as const;

/** A limit by its name. */
export type LimitName = keyof typeof limits;

/** Whom a try counts for, and against which limit. */
export type Try = {
  readonly limit: LimitName;
  /** The address it came from, as `peerOf` gives it. */
  readonly peer: string;
  /** The account or link it was made at. */
  readonly subject?: string;
};
