import { describe, expect, it } from "vitest";
import { may, NotAllowedError, requirePermission } from "./permissions";
import { type Role, roles } from "./staff";

const member = (role: Role) => ({ id: "a", name: "A", email: "a@example.org", role });

describe("what a role allows", () => {
  it("lets everyone work at the desk", () => {
    for (const role of roles) expect(may(role, "invitations:change")).toBe(true);
  });

  it("lets a clinician alone say that a summary was reviewed", () => {
    expect(roles.filter((role) => may(role, "summaries:review"))).toEqual(["clinician"]);
  });

  it("shows figures to those who answer for how it goes", () => {
    expect(roles.filter((role) => may(role, "figures:read"))).toEqual([
      "clinician",
      "administrator",
    ]);
  });

  it.each(["people:erase", "settings:change", "staff:manage", "audit:read"] as const)(
    "keeps %s for administrators",
    (permission) => {
      expect(roles.filter((role) => may(role, permission))).toEqual(["administrator"]);
      expect(() => requirePermission(member("intake"), permission)).toThrow(NotAllowedError);
      expect(() => requirePermission(member("administrator"), permission)).not.toThrow();
    },
  );
});
