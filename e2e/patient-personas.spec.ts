import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import { expectPrinted, expectTyped } from "./expect-summary";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { PlainBrowser } from "./plain-browser";
import { test } from "./test";
import { onOffer, walk } from "./walk";

for (const { name, answers } of personas) {
  test(`${name} goes through all steps without any script, to a summary with every word`, async ({
    page,
    context,
    baseURL,
  }) => {
    const person = await PlainBrowser.started(baseURL ?? "");
    await walk(person, onOffer(answers));
    expectTyped(answers, person.text("main"));
    const visit = await person.get(routes.summaryPdf());
    await expectPrinted(answers, [visit, await person.get(routes.summaryPdf({ part: "answers" }))]);
    await person.lendCookies(context);
    await page.goto(routes.summary);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
