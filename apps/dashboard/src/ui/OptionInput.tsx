import { useText } from "../i18n/useText.ts";
import { useIsMissing } from "./missing.ts";
import styles from "./OptionInput.module.css";
import line from "./ProblemLine.module.css";
import { ProblemLine } from "./ProblemLine.tsx";

interface OptionInputProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string | readonly string[];
  /** Whether one of them is chosen, or any number. */
  readonly kind: "one" | "several";
  /** One has to be chosen. */
  readonly required?: boolean;
  /** Where the choice stands in the input, where that is not the name. */
  readonly at?: string;
}

/** A few choices of a form, each with its name beside it; what is wrong is said below them. */
export function OptionInput({ name, label, options, chosen, kind, required = false, at = name }: OptionInputProps) {
  const text = useText();
  const isMissing = useIsMissing(name);
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
            required={required}
          />
          {option.name}
        </label>
      ))}
      {isMissing ? <p className={line.problem}>{text("acts.requiredChoice")}</p> : <ProblemLine at={at} />}
    </fieldset>
  );
}
