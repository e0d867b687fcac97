import { routes } from "@/lib/routes";

/**
 * Takes the token out of the address bar and the history as soon as the page is read. React would write
 * quotation marks in a script as entities, so there are none in it.
 */
export function LeaveAddress({ nonce }: { readonly nonce: string | undefined }) {
  return (
    <script nonce={nonce}>{`history.replaceState(null,\`\`,\`${routes.linkOutcome}\`)`}</script>
  );
}
