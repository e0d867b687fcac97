"use client";

import { BrokenPage } from "@/components/ui/broken-page";

/** A failure on our side. What failed is in the server's log; nothing of it is shown. */
export default function ErrorPage() {
  return <BrokenPage />;
}
