/** Tells a browser to forget what it kept of this site; cookies are ended one by one, each in its place. */
export function forgetHere(response: Response): Response {
  response.headers.set("Clear-Site-Data", '"cache", "storage"');
  return response;
}
