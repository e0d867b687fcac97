"use client";

import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { FirstView } from "@/lib/questionnaire/question-views";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { useFormState } from "./form-state";

type Order = readonly string[];

type FirstQuestions = {
  readonly name: string;
  readonly atMost: number;
  readonly order: Order;
  /** The order is the person's own. */
  readonly chosen: boolean;
  readonly names: FirstView["names"];
  readonly gone: FirstView["gone"];
  /** What became of the last change, for those who hear the page. */
  readonly said: string;
  /** The button that made it, which keeps the focus where it moves with its question. */
  readonly pressed: string;
  readonly change: (order: Order, said: string, pressed: string) => void;
};

const Context = createContext<FirstQuestions | null>(null);

/** The first five of a page that has them. */
export const useFirstQuestions = (): FirstQuestions | null => useContext(Context);

/** Keeps the order of the first five for the list, the person's own questions and the order itself. */
export function FirstQuestionsProvider({
  asked,
  children,
}: {
  readonly asked: readonly AskedView[];
  readonly children: React.ReactNode;
}) {
  const one = asked.find(({ item }) => item.kind === "top-questions");
  if (one?.first === undefined || one.item.kind !== "top-questions") return children;
  return (
    <Keeper name={one.item.id} atMost={one.item.atMost} first={one.first}>
      {children}
    </Keeper>
  );
}

type KeeperProps = {
  readonly name: string;
  readonly atMost: number;
  readonly first: FirstView;
  readonly children: React.ReactNode;
};

function Keeper({ name, atMost, first, children }: KeeperProps) {
  const [kept, setKept] = useState({
    order: first.ids,
    chosen: first.chosen,
    said: "",
    pressed: "",
  });
  const field = useRef<HTMLInputElement>(null);
  const { chosen, order } = kept;
  const text = chosen ? order.join(",") : "";
  // What is kept is saved like what is typed.
  useEffect(() => {
    if (text !== "") field.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [text]);
  const change = (next: Order, said: string, pressed: string) =>
    setKept({ order: next, chosen: true, said, pressed });
  return (
    <Context value={{ name, atMost, names: first.names, gone: first.gone, ...kept, change }}>
      <input ref={field} type="hidden" name={name} value={text} readOnly />
      {children}
    </Context>
  );
}

/** The order with a question put in; where there is no room the last goes back to the list. */
export const withQuestion = (order: Order, id: string, atMost: number): Order => [
  ...order.slice(0, atMost - 1),
  id,
];

/** The order with the question at a place moved by one. */
export function moved(order: Order, from: number, to: number): Order {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** A button that leads to another order: it posts by itself, and with a script stays on the page. */
export function OrderButton({
  to,
  said,
  ...button
}: React.ComponentProps<"button"> & { readonly to: Order; readonly said: string }) {
  const first = useFirstQuestions();
  if (first === null) return null;
  return (
    <button
      {...button}
      type="submit"
      name="go"
      value={`order:${first.name}:${to.join(",")}`}
      onClick={(event) => {
        event.preventDefault();
        first.change(to, said, event.currentTarget.id);
      }}
    />
  );
}

/** Puts a question into the first five, or takes it out. */
export function AskFirst({ id, label }: { readonly id: string; readonly label: string }) {
  const first = useFirstQuestions();
  const { ui } = useFormState();
  if (first === null) return null;
  const { order, atMost, names } = first;
  const at = order.indexOf(id);
  const isIn = at >= 0;
  const to = isIn ? order.filter((one) => one !== id) : withQuestion(order, id, atMost);
  const back = isIn ? undefined : order.find((one) => !to.includes(one));
  const saidBack = back === undefined ? "" : fill(ui.backOnList, { question: names[back] ?? back });
  const said = isIn
    ? fill(ui.saidOut, { question: label })
    : `${fill(ui.saidIn, { question: label, number: to.length })} ${saidBack}`;
  return (
    <OrderButton
      className={isIn ? "ask-first is-in" : "ask-first"}
      to={to}
      said={said}
      data-question={id}
      aria-pressed={isIn}
      disabled={isIn && order.length === 1}
    >
      {isIn ? fill(ui.askedAt, { number: at + 1 }) : ui.askFirst}
      <span className="visually-hidden">: {label}</span>
    </OrderButton>
  );
}
