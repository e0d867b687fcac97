import type { Step } from "@/lib/form/step";

export const conditions = {
  id: "conditions",
  section: "health",
  items: [
    {
      id: "conditions",
      kind: "choices",
      options: [
        "diabetes",
        "bleeding",
        "clotting",
        "heart",
        "lung",
        "immune",
        "cancer",
        "osteoporosis",
        "nerve-or-muscle",
        "multiple-sclerosis",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    { id: "conditions-words", kind: "text", atMost: 500, lines: 3 },
  ],
} as const satisfies Step;

export const healthNow = {
  id: "health-now",
  section: "health",
  items: [
    {
      id: "infection-now",
      kind: "choices",
      options: ["infection", "antibiotics", "fever", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    {
      id: "pregnant",
      kind: "choice",
      options: ["yes", "maybe", "no", "does-not-apply", "not-sure"],
    },
    { id: "hospital-stay", kind: "choice", options: ["yes", "no", "not-sure"] },
    { id: "hospital-stay-words", kind: "text", atMost: 300, lines: 2 },
    { id: "smoking", kind: "choice", options: ["yes", "used-to", "no", "not-sure"] },
  ],
} as const satisfies Step;

export const implants = {
  id: "implants",
  section: "health",
  items: [
    {
      id: "implants",
      kind: "choices",
      options: [
        "pacemaker",
        "defibrillator",
        "spinal-stimulator",
        "brain-stimulator",
        "pump",
        "cochlear",
        "spine-metal",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    { id: "implants-words", kind: "text", atMost: 300, lines: 2 },
  ],
} as const satisfies Step;

export const allergies = {
  id: "allergies",
  section: "health",
  items: [
    {
      id: "allergies",
      kind: "choices",
      options: [
        "local-anaesthetic",
        "contrast-dye",
        "iodine",
        "latex",
        "metal",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    { id: "allergies-words", kind: "text", atMost: 300, lines: 2 },
  ],
} as const satisfies Step;
