import { fieldElementId } from "@/lib/form/fields";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { FieldMessage } from "./field-message";
import { OrderButton, useFirstQuestions } from "./first-questions";
import { useFormState } from "./form-state";
import { moved, orderLine, without } from "./question-order";

type RowProps = { readonly id: string; readonly name: string };

/** One of the first five, with the buttons that move it. */
function Row({ id, name }: RowProps) {
  const { ui } = useFormState();
  const order = useFirstQuestions()?.order ?? [];
  return (
    <li data-question={id}>
      <span className="first-name" dir="auto">
        {name}
      </span>
      <OrderButton
        id={`up-${id}`}
        data-way="up"
        to={moved(order, id, "up")}
        disabled={id === order[0]}
        aria-label={fill(ui.moveUp, { question: name })}
      >
        ↑
      </OrderButton>
      <OrderButton
        id={`down-${id}`}
        data-way="down"
        to={moved(order, id, "down")}
        disabled={id === order.at(-1)}
        aria-label={fill(ui.moveDown, { question: name })}
      >
        ↓
      </OrderButton>
      <OrderButton
        data-way="out"
        to={without(order, id)}
        disabled={order.length === 1}
        aria-label={fill(ui.takeOut, { question: name })}
      >
        ×
      </OrderButton>
    </li>
  );
}

/** What a script makes the row of a question of that comes in: its name is filled in where this stands. */
const nameToFill = "{question}";

/** The first five in their order, in view while the list is read; opened, each can be moved. */
export function FirstOrder({ asked: { item, words } }: { readonly asked: AskedView }) {
  const first = useFirstQuestions();
  const { opened } = useFormState();
  if (first === null) return null;
  const { order, names, atMost } = first;
  const nameOf = (id: string) => names[id] ?? id;
  return (
    <>
      <details
        className="first-questions"
        id={fieldElementId(item.id)}
        data-at-most={atMost}
        open={opened === item.id}
        tabIndex={-1}
      >
        <summary>
          <strong>{words.label}</strong>{" "}
          <span className="first-line" dir="auto">
            {orderLine(order, nameOf)}
          </span>
        </summary>
        <FieldMessage fieldName={item.id} />
        <ol>
          {order.map((id) => (
            <Row key={id} id={id} name={nameOf(id)} />
          ))}
        </ol>
        <template>
          <Row id="" name={nameToFill} />
        </template>
      </details>
      <p className="visually-hidden first-said" role="status" />
    </>
  );
}
