import { stepsAtAge } from "@/lib/form/age";
import { inRoleIfAsked } from "@/lib/form/in-role";
import type { Content } from "./content";

type OnDay = { readonly today: string; readonly content: Content };

const made = new WeakMap<Content, OnDay>();

const makeOn = (content: Content, today: string, bornOn: string | undefined): Content => {
  const birthDateItem = inRoleIfAsked(content, "patient-birth-date")?.id;
  return { ...content, steps: stepsAtAge(content.steps, { today, birthDateItem, bornOn }) };
};

/**
 * The content on a day (YYYY-MM-DD), in which an age can be told: by the date of birth that the clinic
 * gave, or by the one the person gives. Without a day everyone's age is unknown.
 */
export function contentOn(content: Content, today: string, bornOn?: string): Content {
  if (bornOn !== undefined) return makeOn(content, today, bornOn);
  const before = made.get(content);
  if (before?.today === today) return before.content;
  const now = { today, content: makeOn(content, today, undefined) };
  made.set(content, now);
  return now.content;
}
