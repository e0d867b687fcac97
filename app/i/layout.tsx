import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";

/** Whoever previews a link learns nothing of what the form is about. */
export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await siteContent()).linkWords.landing;
  return { title, description };
}

export default function LinkLayout({ children }: { readonly children: React.ReactNode }) {
  return children;
}
