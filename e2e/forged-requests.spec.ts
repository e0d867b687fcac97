import { visibleSteps } from "@/lib/form/visibility";
import { PlainBrowser } from "./plain-browser";
import { reach } from "./reach";
import { expect, test } from "./test";
import { content, passStep } from "./walk";

const asked = visibleSteps(content, { "emergency-signs": "none" });
const hidden = content.steps.find((step) => !asked.includes(step))?.id ?? "";

const save = (step: string) => `/questionnaire/${step}/save`;

test.describe("a request no page of ours could send", () => {
  let person: PlainBrowser;

  test.beforeEach(async ({ baseURL }) => {
    person = await PlainBrowser.started(baseURL ?? "");
    for (const step of asked) {
      if (step.id === "do-again") break;
      await passStep(person, step, { "emergency-signs": "none" });
    }
    await person.fill({ "do-again": ["Garden"] });
    await person.press("next");
    await person.arrive("/questionnaire/conditions");
  });

  test.afterEach(async () => {
    await person.open("/questionnaire/do-again");
    expect(person.value("do-again")).toBe("Garden");
  });

  const send = (step: string, body: string, headers: Record<string, string> = {}) =>
    person.send(save(step), {
      method: "POST",
      body,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: person.base,
        ...headers,
      },
    });

  const cases: readonly [string, number, string, string, Record<string, string>?][] = [
    ["a field sent twice", 400, "do-again", "do-again=x&do-again=y"],
    ["an unknown button", 400, "do-again", "go=destroy"],
    ["a body over 192 KB", 413, "do-again", `do-again=${"x".repeat(270_000)}`],
    ["another kind of body", 400, "do-again", "{}", { "content-type": "application/json" }],
    ["a form from another site", 403, "do-again", "do-again=x", { origin: "http://evil.example" }],
    ["an opaque origin", 403, "do-again", "do-again=x", { origin: "null" }],
    ["an unknown step", 404, "nothing", "go=next"],
    ["a step these answers do not reach", 409, hidden, "go=next"],
  ];
  for (const [what, status, step, body, headers] of cases) {
    test(`${what} is answered ${status} with a page that says what to do`, async () => {
      const response = await send(step, body, headers);
      expect(response.status).toBe(status);
      const html = await response.text();
      expect(html).toContain("<h1>");
      expect(html).not.toMatch(/\bat .+:\d+:\d+/);
    });
  }

  test("an unknown field is left out, and nothing else is", async () => {
    const response = await send("conditions", "conditions=diabetes&ext-1=x&go=stay");
    expect(response.status).toBe(303);
  });

  test("an unknown option is answered 422 and named", async () => {
    const headers = { accept: "application/json" };
    const response = await send("conditions", "conditions=plague&go=next", headers);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(content.messages.errors.unknownOption);
  });

  test("hidden characters are refused, not dropped unseen", async () => {
    const headers = { accept: "application/json" };
    const response = await send("conditions", "conditions-words=a%00b&go=next", headers);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(content.messages.errors.hidden);
  });
});

test("a page of the form without a session says what to do with status 401", async ({ page }) => {
  const response = await page.goto("/questionnaire/your-pain");
  expect(response?.status()).toBe(401);
  await expect(page.locator("h1")).toHaveText(content.pageWords.problems.noSession.title);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a step not reached, an unknown one and a lost session say what to do", async ({
      page,
      context,
    }) => {
      await reach(page, "about-this-form");
      const { notReached, notFound, noSession } = content.pageWords.problems;
      for (const [step, status, { title }] of [
        [hidden, 409, notReached],
        ["nothing-here", 404, notFound],
      ] as const) {
        expect((await page.goto(`/questionnaire/${step}`))?.status()).toBe(status);
        await expect(page.locator("h1")).toHaveText(title);
      }
      await context.clearCookies();
      expect((await page.goto("/summary"))?.status()).toBe(401);
      await expect(page.locator("h1")).toHaveText(noSession.title);
    });
  });
}

test("a sealed cookie that was changed opens nothing", async ({ page, context }) => {
  await reach(page, "about-this-form");
  const [cookie] = await context.cookies();
  if (!cookie) throw new Error("There is no session cookie.");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", secure: false, path: "/" });
  await context.addCookies([{ ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` }]);
  const response = await page.goto("/questionnaire/about-this-form");
  expect(response?.status()).toBe(401);
});
