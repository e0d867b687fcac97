import { createContext, useContext } from "react";
import { type Measures, measuresAt } from "@/lib/printing/arrange/lengths";

/** The measures everything in the overview is drawn with. */
export const Sheet = createContext<Measures>(measuresAt(1));

export const useMeasures = (): Measures => useContext(Sheet);
