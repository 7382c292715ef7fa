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
  return (
    <fieldset className={styles.options}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={kind === "one" ? "radio" : "checkbox"}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
