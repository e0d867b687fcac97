import { createContext, useContext } from "react";
import { type Measures, measuresAt } from "./measures";

/** The measures everything on page 1 is drawn with. */
export const Sheet = createContext<Measures>(measuresAt(1));

export const useMeasures = (): Measures => useContext(Sheet);
