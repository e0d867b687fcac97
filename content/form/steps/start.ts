import { languages } from "@/content/languages";
import type { Step } from "@/lib/form/step";

export const beforeYouStart = {
  id: "before-you-start",
  section: "before",
  items: [
    {
      id: "emergency-signs",
      kind: "choice",
      role: "emergency",
      required: true,
      options: ["none", "one-or-more", "not-sure", "in-person"],
    },
  ],
} as const satisfies Step;

const withHelp = { item: "filled-in-by", includesAny: ["me-with-help", "helper"] } as const;

export const aboutThisForm = {
  id: "about-this-form",
  section: "about",
  invitedReads: "otherwise",
  items: [
    {
      id: "name",
      kind: "text",
      role: "patient-name",
      walkInOnly: true,
      atMost: 100,
      lines: 1,
      autocomplete: "name",
    },
    {
      id: "date-of-birth",
      kind: "date",
      role: "patient-birth-date",
      walkInOnly: true,
      monthsIn: languages,
    },
    { id: "filled-in-by", kind: "choice", options: ["me", "me-with-help", "helper"] },
    { id: "helper-name", kind: "text", atMost: 100, lines: 1, when: withHelp },
    {
      id: "helper-relation",
      kind: "choice",
      options: ["partner", "family", "friend", "carer", "interpreter", "other", "not-sure"],
      when: withHelp,
    },
  ],
} as const satisfies Step;
