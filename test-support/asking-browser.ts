/** The browser whose request a handler answers in a test, which gives it cookies and headers. */
export const browser: { jar: Map<string, string>; asked: Headers } = {
  jar: new Map(),
  asked: new Headers(),
};

/*
 * What a test puts in the place of "next/headers":
 * vi.mock("next/headers", () => import("@/test-support/asking-browser"))
 */
export const headers = async (): Promise<Headers> => browser.asked;
export const cookies = async () => ({
  get: (name: string) => {
    const value = browser.jar.get(name);
    return value === undefined ? undefined : { value };
  },
  set: (name: string, value: string) => browser.jar.set(name, value),
});
