import { expect, it } from "vitest";
import { routeTable } from "@/e2e/route-table";
import { routesOnDisk } from "@/e2e/routes-on-disk";

const line = ({ path, methods }: { path: string; methods: readonly string[] }) =>
  `${methods.join(" ")} ${path}`;

/** A folder may hold a page and, below it, handlers; each is a line of its own. */
it("lists every page and handler with who may use it, and none that is not there", () => {
  expect(routeTable.map(line).toSorted()).toEqual(routesOnDisk().map(line).toSorted());
});

it("lets no page or handler of the clinic's side be used by everyone", () => {
  const open = routeTable.filter(({ path, who }) => path.startsWith("/staff") && who === "anyone");
  expect(open).toEqual([]);
});
