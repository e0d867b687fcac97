import type { GridRowId } from "../../place";
import { cellsOf, type PlaceGate, textsOf } from "./gate";

/** Every number has its value, its comparison, its people, its time and how sure it is, and is used. */
export const wholeNumbers: PlaceGate = (input) => {
  const used = new Set(cellsOf(input).flatMap(({ cell }) => cell.numbers ?? []));
  return Object.entries(input.place.numbers).flatMap(([id, { people }]) => {
    const words = input.words.numbers[id];
    const parts = Object.values(words ?? {}).map(String);
    if (parts.length < 5 || parts.some((part) => part.trim() === "")) return [`${id}: not whole`];
    if (!/\d/.test(words?.value ?? "")) return [`${id}: no figure`];
    const plain = words?.people.replace(/(?<=\d)[.,\s\u00a0](?=\d{3})/g, "") ?? "";
    if (typeof people === "number" && !plain.includes(String(people))) return [`${id}: its people`];
    return used.has(id) ? [] : [`${id}: used nowhere`];
  });
};

/** One denominator: of 100 people. No one in so many, no relative risk, no times as likely. */
export const oneDenominator: PlaceGate = (input) =>
  textsOf(input).filter((text) => input.loose.ratios.test(text));

/** Rows that say what comes of a treatment, and so how often. */
const ofOutcomes: ReadonlySet<GridRowId> = new Set(["help", "how-long", "harms"]);

/** In a row about what comes of a treatment, a word such as "rare" stands only beside a number, or where it is said that there is none. */
export const noStandIns: PlaceGate = (input) =>
  cellsOf(input).flatMap(({ row, option, cell, text }) =>
    ofOutcomes.has(row.id) &&
    input.loose.standIns.test(text) &&
    (cell.numbers ?? []).length === 0 &&
    cell.gap === undefined
      ? [`${row.id}, ${option}: "${text}"`]
      : [],
  );

/** Only a proportion is drawn as people, and just as its words say it. */
export const truePictures: PlaceGate = (input) =>
  Object.entries(input.place.numbers).flatMap(([id, { measure, picture }]) => {
    if (picture === undefined) return [];
    const { value = "", compared = "" } = input.words.numbers[id] ?? {};
    const said = [...`${value} ${compared}`.matchAll(/\d+/g)].map(String);
    const counts = [picture.with, ...(picture.compared === undefined ? [] : [picture.compared])];
    if (measure !== "proportion") return [`${id}: a ${measure} drawn as people`];
    return counts.every((count) => said.includes(String(count))) ? [] : [`${id}: not as said`];
  });
