import { notFound } from "next/navigation";

/** Whatever else is asked for below `/staff` is answered in the clinic's frame. */
export default function NothingHere(): never {
  notFound();
}
