const address = /(https?:\/\/\S+)/;

/** The plain text of a mail, line by line, with its addresses as links. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <div className="mail-text">
      {text
        .trim()
        .split("\n\n")
        .map((paragraph) => (
          <p key={paragraph}>
            {paragraph.split(address).map((part) =>
              address.test(part) ? (
                <a key={part} href={part}>
                  {part}
                </a>
              ) : (
                part
              ),
            )}
          </p>
        ))}
    </div>
  );
}
