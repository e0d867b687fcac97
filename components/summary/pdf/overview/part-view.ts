import type { ReactNode } from "react";
import type { Shown } from "@/lib/printing/arrange/part-arranger";

/** A part of page 1 as it is printed, in a column so many points wide. */
export type PartViewProps<Part> = { readonly shown: Shown<Part>; readonly width: number };

export type PartView<Part> = (props: PartViewProps<Part>) => ReactNode;
