/** Ids of questions, the first of them asked first. */
export type Order = readonly string[];

/** The order with a question put in; where there is no room the last goes back to the list. */
const withQuestion = (order: Order, id: string, atMost: number): Order => [
  ...order.slice(0, atMost - 1),
  id,
];

export const without = (order: Order, id: string): Order => order.filter((one) => one !== id);

/** The order with a question put in, or taken out where it was in. */
export const turned = (order: Order, id: string, atMost: number): Order =>
  order.includes(id) ? without(order, id) : withQuestion(order, id, atMost);

/** How a button moves a question by one. */
export type Way = "up" | "down";

/** The order with a question moved by one; at an end it stays. */
export function moved(order: Order, id: string, way: Way): Order {
  const from = order.indexOf(id);
  const to = Math.max(0, way === "up" ? from - 1 : from + 1);
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** The first questions in one line; each by its name. */
export const orderLine = (order: Order, nameOf: (id: string) => string): string =>
  order.map((id, at) => `${at + 1} ${nameOf(id)}`).join(" · ");
