import { environment } from ".";
/** The address people open, without a path. */
export function ownOrigin(): string {
  const { appOrigin, port } = environment();
  return appOrigin ?? `http://localhost:${port}`;
}
