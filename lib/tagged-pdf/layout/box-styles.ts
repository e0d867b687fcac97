import type { Style } from "@react-pdf/layout";
import {
  Align,
  Edge,
  FlexDirection,
  Gutter,
  Justify,
  type Node,
  PositionType,
  Wrap,
} from "yoga-layout/load";

type Setter = (node: Node, value: number) => void;

const edges = { Top: Edge.Top, Right: Edge.Right, Bottom: Edge.Bottom, Left: Edge.Left };

const onEdges = (
  name: (edge: string) => string,
  set: (node: Node, edge: Edge, value: number) => void,
) =>
  Object.entries(edges).map(([edge, at]): [string, Setter] => [
    name(edge),
    (node, value) => set(node, at, value),
  ]);

/** Lengths, by the names they have in a style. */
const lengths: { readonly [name: string]: Setter } = Object.fromEntries<Setter>([
  ["width", (node, value) => node.setWidth(value)],
  ["height", (node, value) => node.setHeight(value)],
  ["minWidth", (node, value) => node.setMinWidth(value)],
  ["minHeight", (node, value) => node.setMinHeight(value)],
  ["flexShrink", (node, value) => node.setFlexShrink(value || 1)],
  ["columnGap", (node, value) => node.setGap(Gutter.Column, value)],
  ["rowGap", (node, value) => node.setGap(Gutter.Row, value)],
  ...onEdges(
    (edge) => `margin${edge}`,
    (node, edge, value) => node.setMargin(edge, value),
  ),
  ...onEdges(
    (edge) => `padding${edge}`,
    (node, edge, value) => node.setPadding(edge, value),
  ),
  ...onEdges(
    (edge) => `border${edge}Width`,
    (node, edge, value) => node.setBorder(edge, value),
  ),
  ...onEdges(
    (edge) => edge.toLowerCase(),
    (node, edge, value) => node.setPosition(edge, value),
  ),
]);

const keywords: { readonly [name: string]: { readonly [value: string]: (node: Node) => void } } = {
  flexDirection: {
    row: (node) => node.setFlexDirection(FlexDirection.Row),
    column: (node) => node.setFlexDirection(FlexDirection.Column),
  },
  flexWrap: {
    wrap: (node) => {
      node.setFlexWrap(Wrap.Wrap);
      node.setAlignContent(Align.Auto);
    },
  },
  alignItems: {
    "flex-start": (node) => node.setAlignItems(Align.FlexStart),
    center: (node) => node.setAlignItems(Align.Center),
    "flex-end": (node) => node.setAlignItems(Align.FlexEnd),
  },
  justifyContent: {
    center: (node) => node.setJustifyContent(Justify.Center),
    "flex-end": (node) => node.setJustifyContent(Justify.FlexEnd),
    "space-between": (node) => node.setJustifyContent(Justify.SpaceBetween),
    "space-around": (node) => node.setJustifyContent(Justify.SpaceAround),
  },
  position: { absolute: (node) => node.setPositionType(PositionType.Absolute) },
};

/** What says nothing about where a part stands. */
const looks: ReadonlySet<string> = new Set([
  ...[
    "color",
    "backgroundColor",
    "fontFamily",
    "fontSize",
    "fontWeight",
    "lineHeight",
    "textAlign",
  ],
  ...["Top", "Right", "Bottom", "Left"].map((edge) => `border${edge}Color`),
  ...["TopLeft", "TopRight", "BottomRight", "BottomLeft"].map((corner) => `border${corner}Radius`),
]);

/** Whether a style says how something looks, and nothing of where it stands. */
export const isOfLooks = (name: string): boolean => looks.has(name);

/** Gives a node of the layout what a style says of it; whether all of it was understood. */
export function applyBoxStyle(node: Node, style: Style): boolean {
  node.setFlexShrink(1);
  return Object.entries(style).every(([name, value]) => {
    if (looks.has(name) || value === undefined) return true;
    const length = typeof value === "number" ? lengths[name] : undefined;
    const keyword = keywords[name]?.[String(value)];
    length?.(node, Number(value));
    keyword?.(node);
    return length !== undefined || keyword !== undefined;
  });
}
