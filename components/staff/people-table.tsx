import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import type { Person } from "@/lib/staff-accounts/people";

const { people } = accountWords;

/** What an account's state is called. */
const stateOf = ({ disabled, enrolled }: Person): string => {
  if (disabled) return people.states.disabled;
  return enrolled ? people.states.active : people.states.notEnrolled;
};

/** Whether nobody but one administrator could let the others back in. */
export const hasOneAdministrator = (list: readonly Person[]): boolean =>
  list.filter(({ role, enrolled, disabled }) => role === "administrator" && enrolled && !disabled)
    .length < 2;

/** Everyone with an account, each with a link to change it. */
export function PeopleTable({ list }: { readonly list: readonly Person[] }) {
  const { columns } = people;
  return (
    <table className="staff-table">
      <caption>{people.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((person) => (
          <tr key={person.id}>
            <th scope="row" dir="auto">
              {person.name}
            </th>
            <td data-label={columns.email} className="any-text">
              {person.email}
            </td>
            <td data-label={columns.role}>{staffFrame.roles[person.role]}</td>
            <td data-label={columns.state}>{stateOf(person)}</td>
            <td>
              <a href={staffRoutes.person(person.id)}>
                {people.change}
                <span className="visually-hidden"> {person.name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
