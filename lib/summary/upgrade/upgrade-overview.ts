import type { Overview } from "../model";
import type { FirstOverview } from "./template-1";

/** Page 1 of template 1 in today's shape. */
export const upgradeOverview = (first: FirstOverview): Overview => first;
