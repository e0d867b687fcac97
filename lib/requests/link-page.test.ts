import { expect, it } from "vitest";
import { staffFrame } from "@/content/words/en/staff/frame";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { codeSigns } from "@/lib/invitations/links/typed-code";
import { linkHtml } from "./link-page";

const link = 'https://clinic.example.org/i/abc_-"><script>alert(1)</script>&';
const html = (policy: string) =>
  linkHtml(staffFrame, invitationWords.link, {
    link,
    code: "K7R-F3M-XR94",
    site: "https://clinic.example.org",
    back: "/staff",
    headers: new Headers({ "content-security-policy": policy }),
  });

it("shows the link as text and runs our script alone", () => {
  const page = html("script-src 'self' 'nonce-QUJD+/=' 'strict-dynamic'");
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("abc_-&#34;&#62;&#60;script&#62;");
  expect(page).toContain('<script nonce="QUJD+/=">');
});

it("shows the code as it is typed and as it is read out", () => {
  const page = html("");
  expect(page).toContain("K7R-F3M-XR94");
  expect(page).toContain("Kilo 7 Romeo, Foxtrot 3 Mike, X-ray Romeo 9 4");
  expect(page).toContain("the person opens https://clinic.example.org,");
});

it("has a word for every letter of a code", () => {
  const letters = [...codeSigns].filter((sign) => /[A-Z]/.test(sign));
  expect(Object.keys(invitationWords.link.spoken)).toEqual(letters);
});

it("takes nothing for a nonce that is none", () => {
  expect(html("script-src 'nonce-\"><b>'")).toContain('<script nonce="">');
});
