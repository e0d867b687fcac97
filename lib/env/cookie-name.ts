import { environment } from ".";

/** Whether people open the product over https alone. */
export const isSecure = (): boolean => environment().appOrigin?.startsWith("https:") ?? false;

/**
 * The name a cookie has. Over https it is one that browsers keep only for this very host, for all of its
 * paths and over https, so that no neighbour can put another in its place.
 */
export const cookieName = (name: string): string => (isSecure() ? `__Host-${name}` : name);
