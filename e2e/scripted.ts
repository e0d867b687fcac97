import type { Page } from "@playwright/test";

/** A page whose form its script has taken over: until then a browser posts the form by itself. */
export const scripted = (page: Page): Promise<void> =>
  page.locator('#page-form [name="sequence"]:not([value=""])').waitFor({ state: "attached" });
