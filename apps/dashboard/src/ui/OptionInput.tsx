import styles from "./OptionInput.module.css";

interface OptionInputProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string | readonly string[];
  /** Whether one of them is chosen, or any number. */
  readonly kind: "one" | "several";
}

/** A few choices of a form, each with its name beside it. */
export function OptionInput({ name, label, options, chosen, kind }: OptionInputProps) {
  // A string holds the empty string: only the same value is the one chosen.
  const isChosen = (value: string): boolean => (typeof chosen === "string" ? chosen === value : chosen.includes(value));
  return (
    <fieldset className={styles.options}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={kind === "one" ? "radio" : "checkbox"}
            name={name}
            value={option.value}
            defaultChecked={isChosen(option.value)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
