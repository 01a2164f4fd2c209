import { useId } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** What leaves everything in. */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly choose: (value: Value | null) => void;
}

/** One of a list, or all of it. */
export function SelectField<Value extends string>({ label, all, options, value, choose }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => choose(options.find((option) => option.value === target.value)?.value ?? null)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
