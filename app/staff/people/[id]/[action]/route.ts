import { staffProblem, staffRequest } from "@/app/staff/requests";
import type { Staff } from "@/lib/permissions/staff";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import {
  LastAdministratorError,
  NoSuchAccountError,
  OwnAccountError,
} from "@/lib/staff-accounts/account-errors";
import { roleField } from "@/lib/staff-accounts/account-fields";
import {
  changeRole,
  disablePerson,
  enablePerson,
  readPerson,
  reEnrol,
} from "@/lib/staff-accounts/people";
import { addressToShow } from "@/lib/staff-accounts/shown-once";

type Context = { readonly params: Promise<{ readonly id: string; readonly action: string }> };
type Asked = {
  readonly staff: Staff;
  readonly id: string;
  readonly form: URLSearchParams;
  readonly now: Date;
};

const backToPerson = (id: string) => goWithCookies(staffRoutes.person(id));

const actions: { readonly [action: string]: (asked: Asked) => Promise<Response> } = {
  role: async ({ staff, id, form, now }) => {
    const role = roleField.safeParse(form.get("role")).data;
    if (role === undefined) return staffProblem("badForm");
    await changeRole(staff, id, role, now);
    return staff.id === id ? goWithCookies(staffRoutes.desk) : backToPerson(id);
  },
  disable: async ({ staff, id, now }) => {
    await disablePerson(staff, id, now);
    return backToPerson(id);
  },
  enable: async ({ staff, id, now }) => {
    await enablePerson(staff, id, now);
    return backToPerson(id);
  },
  "re-enrol": async ({ staff, id, now }) => {
    const { password } = await reEnrol(staff, id, now);
    const label = (await readPerson(staff, id, now))?.name ?? "";
    const secrets = { label, secrets: [password] };
    return goWithCookies(await addressToShow(staffRoutes.startingPassword, staff, secrets, now));
  },
};

/** Does one of the things an administrator can do to an account. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, action } = await params;
  return staffRequest(request, "staff:manage", async (given) => {
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (act === undefined) return staffProblem("notFound");
    try {
      return await act({ ...given, id });
    } catch (error) {
      if (error instanceof NoSuchAccountError) return staffProblem("notFound");
      if (error instanceof LastAdministratorError) return staffProblem("lastAdministrator");
      if (error instanceof OwnAccountError) return staffProblem("ownAccount");
      throw error;
    }
  });
}
