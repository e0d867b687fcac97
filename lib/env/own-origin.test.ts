import { expect, it } from "vitest";
import { mailsLocalLinks } from "./own-origin";

const smtp = { url: "smtps://mail.example.org", tls: "required" } as const;

it("tells when mail would carry links that open on this computer alone", () => {
  expect(mailsLocalLinks({ smtp, appOrigin: undefined })).toBe(true);
  expect(mailsLocalLinks({ smtp, appOrigin: "https://questionnaire.example.org" })).toBe(false);
  expect(mailsLocalLinks({ smtp: undefined, appOrigin: undefined })).toBe(false);
});
