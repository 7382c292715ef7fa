import styles from "./Toggles.module.css";

interface TogglesProps<Value extends string> {
  /** What is chosen here, for those who hear it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly count?: string }[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** A few choices side by side, each on or off, with how many there are of it. */
export function Toggles<Value extends string>({ label, options, chosen, onToggle }: TogglesProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would print its border and legend
    <div role="group" aria-label={label} className={styles.group}>
      {options.map(({ value, name, count }) => (
        <button
          key={value}
          type="button"
          className={styles.toggle}
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          {name}
          {count !== undefined && <strong>{count}</strong>}
        </button>
      ))}
    </div>
  );
}
