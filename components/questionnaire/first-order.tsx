"use client";

import { useEffect } from "react";
import { fieldElementId } from "@/lib/form/fields";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { FieldMessage } from "./field-message";
import { moved, OrderButton, useFirstQuestions } from "./first-questions";
import { useFormState } from "./form-state";

type RowProps = { readonly id: string; readonly at: number };

/** One of the first five, with the buttons that move it. */
function Row({ id, at }: RowProps) {
  const first = useFirstQuestions();
  const { ui } = useFormState();
  if (first === null) return null;
  const { order, names } = first;
  const name = names[id] ?? id;
  const says = (number: number) => fill(ui.saidIn, { question: name, number });
  return (
    <li>
      <span className="first-name" dir="auto">
        {name}
      </span>
      <OrderButton
        id={`up-${id}`}
        to={moved(order, at, Math.max(0, at - 1))}
        said={says(at)}
        disabled={at === 0}
        aria-label={fill(ui.moveUp, { question: name })}
      >
        ↑
      </OrderButton>
      <OrderButton
        id={`down-${id}`}
        to={moved(order, at, at + 1)}
        said={says(at + 2)}
        disabled={at === order.length - 1}
        aria-label={fill(ui.moveDown, { question: name })}
      >
        ↓
      </OrderButton>
      <OrderButton
        to={order.filter((one) => one !== id)}
        said={fill(ui.saidOut, { question: name })}
        disabled={order.length === 1}
        aria-label={fill(ui.takeOut, { question: name })}
      >
        ×
      </OrderButton>
    </li>
  );
}

/** The first five in their order, in view while the list is read; opened, each can be moved. */
export function FirstOrder({ asked }: { readonly asked: AskedView }) {
  const first = useFirstQuestions();
  const { opened } = useFormState();
  const [order, pressed] = [first?.order ?? [], first?.pressed ?? ""];
  const text = order.join();
  // A button that moved with its question keeps the focus; at an end the other one has it.
  useEffect(() => {
    const [, way, id] = /^(up|down)-(.*)$/.exec(pressed) ?? [];
    if (text === "" || way === undefined) return;
    const same = document.getElementById(pressed);
    const other = document.getElementById(`${way === "up" ? "down" : "up"}-${id}`);
    const isOff = same instanceof HTMLButtonElement && same.disabled;
    (isOff ? other : same)?.focus();
  }, [text, pressed]);
  if (first === null) return null;
  const { item, words } = asked;
  return (
    <>
      <details
        className="first-questions"
        id={fieldElementId(item.id)}
        open={opened === item.id}
        tabIndex={-1}
      >
        <summary>
          <strong>{words.label}</strong>{" "}
          <span className="first-line" dir="auto">
            {order.map((id, at) => `${at + 1} ${first.names[id] ?? id}`).join(" · ")}
          </span>
        </summary>
        <FieldMessage fieldName={item.id} />
        <ol>
          {order.map((id, at) => (
            <Row key={id} id={id} at={at} />
          ))}
        </ol>
      </details>
      <p className="visually-hidden" role="status">
        {first.said}
      </p>
    </>
  );
}
