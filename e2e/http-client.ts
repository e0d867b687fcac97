import type { BrowserContext } from "@playwright/test";
import { fromOwnAddress } from "./own-address";

type Cookies = { readonly [name: string]: string };

/** A browser reduced to its requests: it keeps cookies, and follows nothing by itself. */
export class HttpClient {
  private readonly jar = new Map<string, string>();
  private readonly address = fromOwnAddress();

  constructor(
    readonly base: string,
    cookies: Cookies = {},
  ) {
    for (const [name, value] of Object.entries(cookies)) this.jar.set(name, value);
  }

  /** Its cookies by name, as they are sent. */
  get cookies(): Cookies {
    return Object.fromEntries(this.jar);
  }

  /** Sends any request, redirects not followed. */
  async send(path: string, options: RequestInit): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.base + path, {
      redirect: "manual",
      ...options,
      headers: { ...this.address, ...options.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      if (/max-age=0/i.test(line)) this.jar.delete(pair.slice(0, cut));
      else this.jar.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return response;
  }

  get(path: string): Promise<Response> {
    return this.send(path, { method: "GET" });
  }

  /** Posts fields as a page of ours does. */
  post(
    path: string,
    fields: URLSearchParams | { readonly [name: string]: string } = {},
  ): Promise<Response> {
    return this.send(path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin: this.base },
    });
  }

  /** Gives its session to a browser that draws, so that a page can be looked at. */
  async lendCookies(context: BrowserContext): Promise<void> {
    const own = Object.entries(this.cookies);
    await context.addCookies(own.map(([name, value]) => ({ name, value, url: this.base })));
  }
}
