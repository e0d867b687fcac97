import { type Environment, environment } from ".";

/** The address people open, without a path. */
export function ownOrigin(): string {
  const { appOrigin, port } = environment();
  return appOrigin ?? `http://localhost:${port}`;
}

/** Whether mail goes out to the world with links that open on this computer alone. */
export const mailsLocalLinks = (
  { appOrigin, smtp }: Pick<Environment, "appOrigin" | "smtp"> = environment(),
): boolean => smtp !== undefined && appOrigin === undefined;
