import { randomBytes } from "node:crypto";
import { type Role, roles, type Staff } from "@/lib/permissions/staff";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { enrolSecondFactor } from "@/lib/staff-accounts/second-factor";

const names: { readonly [role in Role]: string } = {
  intake: "Ines Abara",
  clinician: "Dr Noor Castell",
  administrator: "Ada Rivers",
};

export type DemoAccount = { readonly staff: Staff; readonly lines: readonly string[] };

/** One account of each role, with a password made for this demonstration and a second factor. */
export async function makeDemoStaff(now: Date): Promise<{ readonly [role in Role]: DemoAccount }> {
  const make = async (role: Role): Promise<DemoAccount> => {
    const name = names[role];
    const email = `${role}@riverside.example`;
    const password = `demo-${randomBytes(9).toString("base64url")}`;
    const id = await createStaffAccount({ name, email, role, password, now });
    const { secret } = await enrolSecondFactor(id);
    return {
      staff: { id, name, email, role },
      lines: [
        `${name}, ${role}`,
        `  email      ${email}`,
        `  password   ${password}`,
        `  TOTP       ${secret}`,
      ],
    };
  };
  const made: { [role in Role]?: DemoAccount } = {};
  for (const role of roles) made[role] = await make(role);
  const { intake, clinician, administrator } = made;
  if (!intake || !clinician || !administrator) throw new Error("A role has no demo account.");
  return { intake, clinician, administrator };
}
