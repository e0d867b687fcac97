import { useEffect, useRef } from "react";
import { BirthDateBoxes } from "@/components/links/birth-date-boxes";
import type { Country } from "@/lib/settings/countries";
import type { FormMessages } from "@/lib/words/messages";
import type { Refusal } from "./saving/save-answer";

/** What an invited person's page needs to ask for the date of birth in place. */
export type Proof = {
  readonly order: Country["dateOrder"];
  readonly label: string;
  readonly hint: string;
};

type Props = {
  readonly why: Refusal;
  /** Whether the person waits for it: whoever is still typing keeps the place in the text. */
  readonly takesFocus: boolean;
  readonly proof: Proof | undefined;
  readonly ui: FormMessages["ui"];
};

/** Why nothing more can be saved, beside the button; what was typed stays as it is. */
export function CannotSave({ why, takesFocus, proof, ui }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{why.title}</h2>
      {why.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {why.links.map(({ href, label, apart }) => (
        <p key={href}>
          <a href={href} {...(apart ? { target: "_blank", rel: "noopener" } : {})}>
            {label}
          </a>
        </p>
      ))}
      {why.proves && proof && <BirthDateBoxes {...proof} problem={why.problem} ui={ui} />}
    </div>
  );
}
