import { HttpClient } from "./http-client";

/** A browser of the clinic's side reduced to its requests. */
export class StaffClient extends HttpClient {
  /** Posts a form that must lead to `to`, and gives the whole address it leads to. */
  async goOn(path: string, fields: { readonly [name: string]: string }, to: string) {
    const response = await this.post(path, fields);
    const location = response.headers.get("location") ?? "";
    if (response.status === 303 && location.split("?")[0] === to) return location;
    throw new Error(`${path} was answered ${response.status} ${location}, not ${to}.`);
  }
}
