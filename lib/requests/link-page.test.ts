import { expect, it } from "vitest";
import { staffFrame } from "@/content/words/en/staff/frame";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { linkHtml } from "./link-page";

const link = 'https://clinic.example.org/i/abc_-"><script>alert(1)</script>&';
const html = (policy: string) =>
  linkHtml(staffFrame, invitationWords.link, {
    link,
    back: "/staff",
    headers: new Headers({ "content-security-policy": policy }),
  });

it("shows the link as text and runs our script alone", () => {
  const page = html("script-src 'self' 'nonce-QUJD+/=' 'strict-dynamic'");
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("abc_-&#34;&#62;&#60;script&#62;");
  expect(page).toContain('<script nonce="QUJD+/=">');
});

it("takes nothing for a nonce that is none", () => {
  expect(html("script-src 'nonce-\"><b>'")).toContain('<script nonce="">');
});
