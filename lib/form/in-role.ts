import { fieldsInside } from "./fields-inside";
import type { FormContent } from "./form-content";
import type { Item, ItemOf, Kind } from "./item";
import { type KindOfRole, type Role, roleKinds } from "./roles";

type Form = Pick<FormContent, "steps">;

/** A form has no item in a role, or several: a fault in the content, not in the answers. */
export class RoleError extends Error {
  override readonly name = "RoleError";
  constructor(
    readonly role: Role,
    readonly itemIds: readonly string[],
  ) {
    const found = itemIds.length === 0 ? "none" : itemIds.join(", ");
    super(`One item, of kind ${roleKinds[role]}, must be in the role "${role}"; found: ${found}.`);
  }
}

const known = new WeakMap<Form["steps"], ReadonlyMap<Role | undefined, readonly Item[]>>();

function byRole({ steps }: Form) {
  const found = known.get(steps);
  if (found) return found;
  const items: readonly Item[] = steps.flatMap((step) => step.items);
  const all = items.flatMap((item) => [item, ...fieldsInside(item)]);
  const grouped = Map.groupBy(all, (item): Role | undefined => item.role);
  known.set(steps, grouped);
  return grouped;
}

const isOf = <K extends Kind>(item: Item | undefined, kind: K): item is ItemOf<K> =>
  item?.kind === kind;

/** The same where an edition may leave the item out; undefined where it does. Throws `RoleError`. */
export const inRoleIfAsked = <R extends Role>(
  form: Form,
  role: R,
): ItemOf<KindOfRole<R>> | undefined => (byRole(form).has(role) ? inRole(form, role) : undefined);

/** The item, or the field of an entry, that is in a role. Throws `RoleError`. */
export function inRole<R extends Role>(form: Form, role: R): ItemOf<KindOfRole<R>> {
  const found = byRole(form).get(role) ?? [];
  const [item] = found;
  const kind: KindOfRole<R> = roleKinds[role];
  if (found.length === 1 && isOf(item, kind)) return item;
  throw new RoleError(
    role,
    found.map(({ id }) => id),
  );
}
