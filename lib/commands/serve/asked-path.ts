/** The path of an address as it is meant, or null when it cannot be read as one. */
export function askedPath(address: string | undefined): string | null {
  const [path = ""] = (address ?? "").split("?", 1);
  if (!path.startsWith("/")) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    // Whoever made it up, nothing of ours stands there.
    return null;
  }
}
