/** A browser of the clinic's side reduced to its requests: it keeps cookies and posts forms. */
export class StaffClient {
  private readonly jar = new Map<string, string>();

  constructor(
    readonly base: string,
    cookies: { readonly [name: string]: string } = {},
  ) {
    for (const [name, value] of Object.entries(cookies)) this.jar.set(name, value);
  }

  /** Its cookies by name, as they are sent. */
  get cookies(): { readonly [name: string]: string } {
    return Object.fromEntries(this.jar);
  }

  private async send(path: string, options: RequestInit): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.base + path, {
      redirect: "manual",
      ...options,
      headers: { origin: this.base, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      if (/max-age=0/i.test(line)) this.jar.delete(pair.slice(0, cut));
      else this.jar.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return response;
  }

  /** Posts fields as a form and gives the answer, redirects not followed. */
  post(path: string, fields: { readonly [name: string]: string } = {}): Promise<Response> {
    return this.send(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  get(path: string): Promise<Response> {
    return this.send(path, { method: "GET" });
  }

  /** Posts a form that must lead to `to`, and gives the whole address it leads to. */
  async goOn(path: string, fields: { readonly [name: string]: string }, to: string) {
    const response = await this.post(path, fields);
    const location = response.headers.get("location") ?? "";
    if (response.status === 303 && location.split("?")[0] === to) return location;
    throw new Error(`${path} was answered ${response.status} ${location}, not ${to}.`);
  }
}
