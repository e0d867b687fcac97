import { createContext, useContext } from "react";
import { type Look, looks } from "@/lib/printing/arrange/looks";

/** What everything in a document is set with. Without a provider it is normal print. */
export const LookContext = createContext<Look>(looks.normal);

export const useLook = (): Look => useContext(LookContext);
