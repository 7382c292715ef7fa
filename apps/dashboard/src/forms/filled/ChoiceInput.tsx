import type { Choice } from "@xep-loai/domain";
import { useId } from "react";
import { useText } from "../../i18n/useText.ts";
import formStyles from "../Forms.module.css";
import { usePrinted } from "../formLanguage.ts";
import styles from "./Filled.module.css";

interface ChoiceInputProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly isStacked: boolean;
  readonly onChoose: (code: string | null) => void;
}

/** Boxes of which one is ticked; kept at once, and taken back with a button. */
export function ChoiceInput({ name, choices, chosen, isStacked, onChoose }: ChoiceInputProps) {
  const text = useText();
  const printed = usePrinted();
  const group = useId();
  return (
    <fieldset className={styles.choices} aria-label={name}>
      <span className={isStacked ? styles.stacked : formStyles.boxes}>
        {choices.map(({ code, label }) => (
          <label key={code}>
            <input type="radio" name={group} checked={chosen === code} onChange={() => onChoose(code)} />{" "}
            {printed(label)}
          </label>
        ))}
        {chosen !== null && (
          <button type="button" className={styles.undo} onClick={() => onChoose(null)}>
            {text("filled.unchoose")}
          </button>
        )}
      </span>
    </fieldset>
  );
}
