import { randomUUID } from "node:crypto";
import type { Route } from "./route-table";

/** A path with its folders filled in: ids that nobody has; a language, a place, a step and a day that exist. */
export const filledIn = ({ path }: Route): string =>
  path
    .replace("[token]", "A".repeat(43))
    .replace("[language]", "en")
    .replace("[place]", "low-back")
    .replace("[step]", "before-you-start")
    .replace("[day]", "2026-11-30")
    .replace("[name]", "notFound")
    .replace("[action]", "disable")
    .replace("/[[...rest]]", "")
    .replace("[...rest]", "no-such-page")
    .replace("[id]", randomUUID());
