import { changeParams } from '../route';

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  /** The value that the address need not name. */
  usual?: string;
}

/** A filter that lives in the address: a list to choose one of. */
export function Choice({ name, label, value, options, usual = '' }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(e) => changeParams({ [name]: e.currentTarget.value === usual ? undefined : e.currentTarget.value })}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A few values side by side, one of them pressed. */
export function Segments({ name, label, value, options, usual = '' }: ChoiceProps) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => changeParams({ [name]: option === usual ? undefined : option })}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
