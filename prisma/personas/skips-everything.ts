import type { Persona } from "./persona";

export const skipsEverything: Persona = {
  id: "skips-everything",
  name: "Someone who skips everything",
  story: "Presses Next on every page and answers only what cannot be skipped.",
  paper: "a4",
  emergency: { shownAt: "2026-11-21T12:00:00.000Z", answeredAt: "2026-11-21T12:00:05.000Z" },
  answers: { "emergency-signs": "none", consent: "yes" },
};
