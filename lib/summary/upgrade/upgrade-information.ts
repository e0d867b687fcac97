import type { InformationPart } from "../model";
import type { FirstInformation } from "./template-1";

/** The information of template 1 in today's shape. */
export const upgradeInformation = (first: FirstInformation): InformationPart => first;
