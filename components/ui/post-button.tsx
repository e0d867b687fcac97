type Props = {
  readonly action: string;
  readonly label: string;
  readonly className?: string;
};

/** A form of one button: what changes something is posted, never linked. */
export function PostButton({ action, label, className = "primary" }: Props) {
  return (
    <form method="post" action={action} className="post-button">
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  );
}
