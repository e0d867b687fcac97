import "@/components/summary/summary.css";
import "@/components/summary/summary-print.css";

/** The pages that show a summary bring its styles. */
export default function SummaryLayout({ children }: { readonly children: React.ReactNode }) {
  return children;
}
