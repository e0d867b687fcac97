import type { AboutPartId } from "@/content/form/about";
import type { StepId } from "@/content/form/steps";
import type { Place, Standard } from "@/lib/evidence/standard";

/** A standard whose places are steps, rows and parts that there are. */
export type KnownStandard = Standard<Place<StepId, AboutPartId>>;
