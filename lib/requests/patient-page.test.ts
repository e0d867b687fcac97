import { expect, it } from "vitest";
import { newToken } from "@/lib/invitations/links/token";
import { routes } from "@/lib/routes";
import { patientPage } from "./patient-page";

it.each([
  routes.home("en"),
  `${routes.home("es")}?fix=1`,
  routes.emergency("en"),
  routes.step("where-it-hurts"),
  routes.problem("noSession"),
  routes.link(newToken()),
  routes.stopReminders(newToken()),
  "/i?fix=1",
])("goes back to %s", (address) => {
  expect(patientPage(address)).toBe(address);
});

it.each([
  null,
  "",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/emergency",
  "/questionnaire/../../staff",
  "/questionnaire/a/save",
  "/questionnaire/a\r\nSet-Cookie: x=1",
  "/en/emergency\n",
  "/en/emergency?x=1",
  "/en?fix=1&x",
  "/en/about",
  "/i?fix=1&x",
  "/language",
  "/staff",
  "/staff/sign-out",
  `/problem/${"a".repeat(101)}`,
])("does not go back to %j", (address) => {
  expect(patientPage(address)).toBeNull();
});
