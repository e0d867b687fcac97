import { staffRoutes } from "@/lib/routes";
import { escaped } from "./problem-page";

type StaffTop = {
  readonly product: string;
  readonly navigation: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Who is signed in, as it is said. */
  readonly who: string;
  readonly account: string;
  readonly signOut: string;
};

const linkHtml = (href: string, label: string): string =>
  `<a href="${escaped(href)}">${escaped(label)}</a>`;

const row = "display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25rem;margin:0;padding:0";

/** The header of the clinic's side as HTML, for a page that a handler answers with. */
export function staffTopHtml(top: StaffTop): string {
  const items = top.links.map(({ href, label }) => `<li>${linkHtml(href, label)}</li>`).join("");
  return `<header style="border-bottom:2px solid;padding-bottom:.25rem;margin-bottom:2rem">
<p style="margin:0;font-weight:700">${linkHtml(staffRoutes.desk, top.product)}</p>
<nav aria-label="${escaped(top.navigation)}"><ul style="${row};list-style:none">${items}</ul></nav>
<div style="${row}"><span>${escaped(top.who)}</span>${linkHtml(staffRoutes.account, top.account)}
<form method="post" action="${staffRoutes.signOut}"><button type="submit">${escaped(top.signOut)}</button></form></div>
</header>`;
}
