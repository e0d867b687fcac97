import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { contentPolicy } from "@/lib/requests/content-policy";
import { pageHeaders } from "@/lib/requests/page-headers";
import { routes } from "@/lib/routes";
import { formHandlers } from "./form-handlers";

const save = routes.saveStep("your-pain");
const pattern = "/questionnaire/[step]/save";

type Given = { readonly url?: string; readonly headers?: Record<string, string> };

/** What an entry is given for a request, or null where Next's own way is gone. */
async function given({ url = save, headers = {} }: Given, loads: string[] = []) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url, method: "POST", headers: { ...headers } });
  const response = new ServerResponse(request);
  const called: { readonly url: string; readonly context: unknown }[] = [];
  const handlers = formHandlers(
    (path) => (path === save ? pattern : "/questionnaire/[step]"),
    (asked) => {
      loads.push(asked);
      if (asked !== pattern) return undefined;
      const routeModule = {
        handle: async (asked: Request, context: object) => {
          called.push({ url: asked.url, context });
          return new Response();
        },
        onRequestError: async () => undefined,
      };
      return Promise.resolve({ routeModule });
    },
  );
  const answering = handlers(request, response);
  if (answering === undefined) return null;
  await answering;
  const answer = response.getHeaders();
  await handlers(request, new ServerResponse(request));
  return { asked: request.headers, answer, called };
}

it("calls the entry of a handler of the form, with the headers that its pages have", async () => {
  const loads: string[] = [];
  const handed = await given({ url: `${save}?lang=es&fix=1` }, loads);
  expect(loads).toEqual([pattern]);
  expect(handed?.called[0]).toMatchObject({
    url: `http://localhost${save}?lang=es&fix=1`,
    context: { params: { step: "your-pain" } },
  });
  expect(handed?.asked).toEqual({ "x-asked-page": `${save}?fix=1`, "x-asked-language": "es" });
  expect(handed?.answer).toEqual({
    ...Object.fromEntries(
      Object.entries(pageHeaders(undefined)).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    "content-security-policy": contentPolicy(""),
    "cache-control": "no-store",
    "content-length": 0,
    vary: "Accept-Encoding",
  });
});

it("lets no client speak in the names of the server or of Next", async () => {
  const handed = await given({
    headers: {
      "x-asked-language": "es",
      "x-asked-page": "/staff",
      "x-middleware-set-cookie": "ready=forged",
      "x-nextjs-data": "1",
      "next-resume": "1",
      cookie: "ready=sealed",
    },
  });
  expect(handed?.asked).toEqual({
    "x-asked-page": save,
    "x-asked-language": "",
    cookie: "ready=sealed",
  });
});

it.each<[string, Given]>([
  ["a page", { url: routes.step("your-pain") }],
  ["an address with a double slash", { url: "/questionnaire//save" }],
  ["an address with an escape", { url: "/questionnaire/your%2Dpain/save" }],
  ["another part of the product", { url: routes.summary }],
  [
    "whoever of the clinic's side is signed in",
    { headers: { cookie: "a=b; __Host-ready-staff-seen=x" } },
  ],
])("leaves %s to Next", async (_, asked) => {
  expect(await given(asked)).toBeNull();
});
