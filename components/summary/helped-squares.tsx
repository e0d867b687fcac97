const each = [0, 1, 2];

/** How much something helped, as 0 to 3 filled squares. The words beside them say the same. */
export function HelpedSquares({ filled }: { filled: number }) {
  return (
    <svg className="helped-squares" viewBox="0 0 36 12" width={36} height={12} aria-hidden="true">
      {each.map((at) => (
        <rect
          key={at}
          x={at * 12 + 1}
          y={1}
          width={9}
          height={9}
          fill={at < filled ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth={1.2}
        />
      ))}
    </svg>
  );
}
