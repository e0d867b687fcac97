import { expect, it } from "vitest";
import { routes } from "@/lib/routes";
import { savesFirst } from "./saves-first";

const post = (session: string) => ({
  method: "POST",
  url: routes.saveStep("a"),
  headers: { cookie: `x=1; ready=${session}` },
});
const get = (session: string) => ({ ...post(session), method: "GET", url: routes.step("a") });
const never = new Promise<void>(() => {});

it("lets a page wait for the saves of its own browser, and for no other's", async () => {
  const saved = Promise.withResolvers<void>();
  const done: string[] = [];
  await savesFirst(post("one"), saved.promise);
  await savesFirst(get("another"), never);
  await savesFirst({ ...get("one"), url: routes.emergency("en") }, never);
  done.push("other pages");
  const page = savesFirst(get("one"), never).then(() => done.push("page"));
  done.push("saved");
  saved.resolve();
  await page;
  expect(done).toEqual(["other pages", "saved", "page"]);
  await savesFirst(get("one"), never);
});

it("does not let it wait for ever", async () => {
  await savesFirst(post("slow"), never);
  await savesFirst(get("slow"), never);
});
