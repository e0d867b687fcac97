import { contentFor, languages } from "@/content";
import { attempts, waitToPrint } from "@/lib/requests/wait-to-print";
import { attemptParameter, routes } from "@/lib/routes";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { expect, test } from "./test";

// Nobody fills the queue here: `npm run drill -- printing` does. The page is the one that it answers with.
for (const language of languages) {
  const { waiting, product } = contentFor(language).pageWords;

  test(`a PDF in ${language} that must wait is asked for again by its page, so often and no more`, async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.route(`**${routes.summaryPdf()}*`, async (route) => {
      asked.push(route.request().url());
      const reply = waitToPrint(new Request(route.request().url()), {
        frame: { language, product },
        words: waiting,
        back: routes.summary,
        seconds: 1,
      });
      const body = Buffer.from(await reply.arrayBuffer());
      await route.fulfill({ status: 503, headers: Object.fromEntries(reply.headers), body });
    });
    await page.goto(routes.summaryPdf({ paper: "a4" }));
    await expectAccessible(page);
    await page.waitForURL((url) => url.searchParams.get(attemptParameter) === String(attempts));
    await expect(page.locator("main")).toContainText(waiting.noMore.split("{")[0] ?? "");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(asked.map((url) => new URL(url).searchParams.get(attemptParameter) ?? "1")).toEqual(
      Array.from({ length: attempts }, (_, made) => String(made + 1)),
    );
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: waiting.tryNow })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: waiting.stop })).toBeFocused();
  });
}
