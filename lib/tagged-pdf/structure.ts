import type { Reference } from "pdfkit";
import type { Role, Tag } from "./tag";

/** A stretch of marked content: its page and its number on that page. */
type Content = { readonly kind: "content"; readonly page: Reference; readonly mcid: number };

/** The area of a link, with its key in the tree that leads from pages to structure. */
type LinkArea = {
  readonly kind: "link";
  readonly page: Reference;
  readonly annotation: Reference;
  readonly key: number;
};

/** An element of the structure tree (ISO 32000-1, 14.7.2); it fills while pages are drawn. */
export type StructureElement = {
  readonly kind: "element";
  readonly role: Role | "Document";
  readonly tag: Omit<Tag, "role">;
  readonly kids: (StructureElement | Content | LinkArea)[];
  /** Where it is on its page: left, foot, right, head in points. Known of figures. */
  bounds?: readonly number[];
  /** The role of kids it was made for, when nobody tagged it: it takes in all that follow. */
  readonly madeFor?: Role;
};

/** What is drawn for the eye alone (ISO 32000-1, 14.8.2.2). */
type Artifact = { readonly kind: "artifact"; readonly type: "Pagination" | "Layout" };

/** What a part of a page belongs to. */
export type StructureOwner = StructureElement | Artifact;

/** Borders, backgrounds and ornaments. */
export const ornament: Artifact = { kind: "artifact", type: "Layout" };

/** What is repeated on every page. */
export const running: Artifact = { kind: "artifact", type: "Pagination" };

/** A new element inside another, after what is there. */
export function addElement(
  parent: StructureElement,
  role: Role,
  tag: StructureElement["tag"] = {},
): StructureElement {
  const element: StructureElement = { kind: "element", role, tag, kids: [] };
  parent.kids.push(element);
  return element;
}
