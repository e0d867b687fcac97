/** The names of all cookies of the clinic's side begin with this. */
export const staffCookiePrefix = "ready-staff";

/** Cookies of the clinic's side are sent to its addresses alone. */
export const staffPath = "/staff";

/** A session ends this long after signing in, whatever happens. */
export const sessionHours = 12;

/** A session ends when nothing was asked for this long. */
export const idleMinutes = 15;
