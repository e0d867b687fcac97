import { createContext, useContext } from "react";
import type { FirstView } from "@/lib/questionnaire/question-views";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { useFormState } from "./form-state";
import { type Order, turned } from "./question-order";

type FirstQuestions = Pick<FirstView, "names" | "gone"> & {
  readonly name: string;
  readonly atMost: number;
  readonly order: Order;
};

const Context = createContext<FirstQuestions | null>(null);

/** The first five of a page that has them. */
export const useFirstQuestions = (): FirstQuestions | null => useContext(Context);

/** The order of the first five for the list, the person's own questions and the order itself. */
export function FirstQuestionsProvider({
  asked,
  children,
}: {
  readonly asked: readonly AskedView[];
  readonly children: React.ReactNode;
}) {
  const one = asked.find(({ item }) => item.kind === "top-questions");
  if (one?.first === undefined || one.item.kind !== "top-questions") return children;
  const { item, first } = one;
  const { names, gone, ids, chosen } = first;
  return (
    <Context value={{ name: item.id, atMost: item.atMost, order: ids, names, gone }}>
      <input type="hidden" name={item.id} defaultValue={chosen ? ids.join(",") : ""} />
      {children}
    </Context>
  );
}

/** A button that leads to another order: it posts by itself, and with a script stays on the page. */
export function OrderButton({
  to,
  ...button
}: React.ComponentProps<"button"> & { readonly to: Order }) {
  const first = useFirstQuestions();
  if (first === null) return null;
  return (
    <button {...button} type="submit" name="go" value={`order:${first.name}:${to.join(",")}`} />
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
  const name = names[id];
  return (
    <OrderButton
      className={isIn ? "ask-first is-in" : "ask-first"}
      to={turned(order, id, atMost)}
      data-question={id}
      data-name={name === label ? undefined : name}
      aria-pressed={isIn}
      disabled={isIn && order.length === 1}
    >
      <span>{isIn ? fill(ui.askedAt, { number: at + 1 }) : ui.askFirst}</span>
      <span className="visually-hidden">: {label}</span>
    </OrderButton>
  );
}
