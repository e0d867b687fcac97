import "@/components/about/about.css";

/** The pages about the product bring their styles. */
export default function AboutLayout({ children }: { readonly children: React.ReactNode }) {
  return children;
}
