import { Fragment } from "react";

/** An email address that goes over to the next line at its signs, where its column is too narrow. */
export const MailAddress = ({ address }: { readonly address: string }) =>
  address.split(/(?<=[@.])/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address keep their places.
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
