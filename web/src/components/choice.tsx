interface ChoiceProps {
  label: string;
  value: string;
  /** The value and its label. */
  options: [string, string][];
  onChange(value: string): void;
}

export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange((event.currentTarget as HTMLSelectElement).value)}>
      {options.map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
