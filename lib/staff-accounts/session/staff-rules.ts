/** The names of all cookies of the clinic's side begin with this. */
export const staffCookiePrefix = "ready-staff";

/** The addresses of the clinic's side begin with this. */
export const staffPath = "/staff";

/** A session ends this long after signing in, whatever happens. */
export const sessionHours = 12;

/** A session ends when nothing was asked for this long. */
export const idleMinutes = 15;
