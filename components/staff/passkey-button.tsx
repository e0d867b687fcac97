"use client";

import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { useEffect, useState } from "react";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { leftParameter, staffRoutes } from "@/lib/routes";

const { passkeyProblems } = ownAccountWords;

/** Posts a form as a page does, and gives what the handler answered as JSON; else what to say. */
async function post(address: string, fields: { readonly [name: string]: string } = {}) {
  const body = new URLSearchParams(fields);
  const headers = { accept: "application/json" };
  const answer = await fetch(address, { method: "POST", body, headers });
  if (answer.ok) return { json: await answer.json() };
  if (answer.status === 429) return { problem: passkeyProblems.wait };
  return { problem: answer.status === 401 ? passkeyProblems.over : passkeyProblems.failed };
}

/** Has the browser make a passkey, or show one, and gives where to go then or what to say. */
async function ask(
  kind: Props["kind"],
  left: string,
): Promise<{ to: string } | { problem: string }> {
  const adds = kind === "add";
  const asked = await post(adds ? staffRoutes.passkeyOptions : staffRoutes.passkeySignInOptions);
  if ("problem" in asked) return { problem: asked.problem };
  const optionsJSON = asked.json;
  const response = adds
    ? await startRegistration({ optionsJSON })
    : await startAuthentication({ optionsJSON });
  const address = adds ? staffRoutes.addPasskey : staffRoutes.passkeySignIn;
  const taken = await post(address, {
    response: JSON.stringify(response),
    [leftParameter]: left,
  });
  return "problem" in taken ? { problem: taken.problem } : { to: String(taken.json.to) };
}

type Props = {
  readonly kind: "add" | "sign-in";
  readonly label: string;
  /** The form to go on with after signing in. */
  readonly left?: string;
};

/** The button that adds a passkey or signs in by one; there only where the browser can do it. */
export function PasskeyButton({ kind, label, left = "" }: Props) {
  const [supported, setSupported] = useState(false);
  const [problem, setProblem] = useState("");
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);
  if (!supported) return null;
  const press = async () => {
    setProblem("");
    try {
      const result = await ask(kind, left);
      if ("to" in result) location.assign(result.to);
      else setProblem(result.problem);
    } catch {
      // The person closed the browser's window, or the network is gone; both are said alike.
      setProblem(passkeyProblems.failed);
    }
  };
  return (
    <div className="post-button">
      <button type="button" className="primary" onClick={press}>
        {label}
      </button>
      <p role="alert">{problem}</p>
    </div>
  );
}
