import { readMarks } from "./marks";
import type { Leaf, ReadElement, ReadPage, TaggedFile } from "./tagged-file";

const inside: { readonly [role: string]: readonly string[] } = {
  L: ["LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
};
const onlyIn: { readonly [role: string]: readonly string[] } = {
  LI: ["L"],
  Lbl: ["LI", "Note"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody"],
  TH: ["TR"],
  TD: ["TR"],
};

/** Every element, in reading order. */
const allElements = (elements: readonly ReadElement[]): readonly ReadElement[] =>
  elements.flatMap((element) => [element, ...allElements(element.elements)]);

type Owned = { readonly leaf: Leaf; readonly owner: ReadElement };

/** Where the tree ends, in reading order. */
const allLeaves = (elements: readonly ReadElement[]): readonly Owned[] =>
  elements.flatMap((owner) =>
    owner.kids.flatMap((kid) => ("role" in kid ? allLeaves([kid]) : [{ leaf: kid, owner }])),
  );

function headingFaults(elements: readonly ReadElement[]): readonly string[] {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  const titles = levels.filter((level) => level === 1).length;
  return [
    ...(titles === 1 ? [] : [`${titles} H1`]),
    ...levels.flatMap((level, at) => {
      const before = levels[at - 1] ?? 0;
      return level > before + 1 ? [`H${level} after H${before}`] : [];
    }),
  ];
}

const columns = ({ elements }: ReadElement): number =>
  elements.reduce((sum, { colSpan }) => sum + colSpan, 0);

function elementFaults(element: ReadElement): readonly string[] {
  const { role, alt, scope, elements, leaves } = element;
  const rows = role === "Table" ? allElements(elements).filter((one) => one.role === "TR") : [];
  const widths = new Set(rows.map(columns));
  return [
    ...(role === "Figure" && !alt ? ["a figure without its words"] : []),
    ...(role === "TH" && !scope ? ["a header cell without its scope"] : []),
    ...(role === "Table" && widths.size !== 1 ? [`rows of ${[...widths]} columns`] : []),
    ...(role === "Link" && !leaves.some(({ link }) => link) ? ["a link that leads nowhere"] : []),
    ...(inside[role] && leaves.length > 0 ? [`words straight in ${role}`] : []),
    ...elements.flatMap((kid) => [
      ...(inside[role]?.includes(kid.role) === false ? [`${kid.role} in ${role}`] : []),
      ...(onlyIn[kid.role]?.includes(role) === false ? [`${kid.role} in ${role}`] : []),
      ...(kid.parent === element.reference ? [] : [`${kid.role} names another parent`]),
    ]),
  ];
}

function pageFaults(file: TaggedFile, page: ReadPage, owned: readonly Owned[]): readonly string[] {
  if (page.operators.length === 0 && page.key === undefined) return [];
  const { mcids, faults } = readMarks(page.operators);
  const here = owned.filter(({ leaf }) => leaf.page === page.reference);
  const read = here.filter(({ leaf }) => leaf.mcid !== undefined);
  const order = read.map(({ leaf }) => leaf.mcid);
  const parents = page.key === undefined ? undefined : file.parents.get(page.key);
  const owners = read.map(({ owner }) => owner.reference);
  return [
    ...faults,
    ...(page.tabs === "S" ? [] : ["the order of links is not the structure's"]),
    ...(order.join() === mcids.join() ? [] : [`drawn ${mcids}, read ${order}`]),
    ...(Array.isArray(parents) && parents.join() === owners.join()
      ? []
      : ["the parent tree does not lead back to what was drawn"]),
    ...page.links.flatMap(({ reference, key }) => {
      const owner = here.find(({ leaf }) => leaf.link === reference)?.owner;
      const named = key === undefined ? undefined : file.parents.get(key);
      return owner?.role === "Link" && named === owner.reference ? [] : ["a link outside the tree"];
    }),
  ];
}

/**
 * What a screen reader would stumble over in a file, in words; nothing when it is sound. The parts
 * of a joined file have a title each.
 */
export function structureFaults(file: TaggedFile): readonly string[] {
  const elements = allElements(file.tops);
  const owned = allLeaves(file.tops);
  const [document, ...others] = file.tops;
  const isJoined = document?.elements.every(({ role }) => role === "Part") ?? false;
  const apart = isJoined ? (document?.elements ?? []) : file.tops;
  return [
    ...(file.marked ? [] : ["not marked as tagged"]),
    ...(file.lang ? [] : ["no language"]),
    ...(file.showsTitle ? [] : ["the window does not show the title"]),
    ...(document?.role === "Document" && others.length === 0 ? [] : ["no document around all"]),
    ...(document?.parent === file.root ? [] : ["the document names another parent"]),
    ...apart.flatMap((one) => headingFaults(allElements([one]))),
    ...elements.flatMap(elementFaults),
    ...file.pages.flatMap((page, at) =>
      pageFaults(file, page, owned).map((fault) => `page ${at + 1}: ${fault}`),
    ),
  ];
}
