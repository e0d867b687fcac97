/** A phone number to be called at once where the device can; what is no digit is not dialled. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} dir="ltr">
      {phone}
    </a>
  );
}
