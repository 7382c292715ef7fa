import styles from "./Choice.module.css";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What no choice means, e.g. «Mọi loại». */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One of several, or any. */
export function Choice<Value extends string>({ label, any, options, chosen, onChoose }: ChoiceProps<Value>) {
  const choose = (value: string) => onChoose(options.find((option) => option.value === value)?.value ?? null);
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen ?? ""} onChange={(event) => choose(event.target.value)}>
        <option value="">{any}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
