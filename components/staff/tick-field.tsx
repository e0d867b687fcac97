type Props = {
  readonly name: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly problem?: string | undefined;
};

/** One box to tick, which posts "yes". */
export function TickField({ name, label, ticked, problem }: Props) {
  return (
    <div className="staff-field">
      {problem && (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      <p className="tick-line">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={ticked}
          aria-describedby={problem && `${name}-error`}
          aria-invalid={problem ? true : undefined}
        />
        <label htmlFor={name}>{label}</label>
      </p>
    </div>
  );
}
