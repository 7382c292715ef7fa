import { useSaid } from "../../i18n/useText.ts";
import type { EnteredFact } from "../../providers/queries/factEntry.ts";
import styles from "./Entry.module.css";

interface FactChoicesProps {
  readonly fact: EnteredFact;
  readonly disabled: boolean;
  readonly onKeep: (value: unknown) => void;
}

/** Several of the choices; each is kept when it is ticked. */
export function FactChoices({ fact, disabled, onKeep }: FactChoicesProps) {
  const said = useSaid();
  const chosen = (fact.value as readonly string[] | null) ?? [];
  const choose = (code: string, isChosen: boolean): void =>
    onKeep(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset className={styles.list}>
      <legend>{said(fact.label)}</legend>
      {(fact.input.choices ?? []).map(({ code, label }) => (
        <label key={code} className={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            disabled={disabled}
            onChange={(event) => choose(code, event.target.checked)}
          />
          {said(label)}
        </label>
      ))}
    </fieldset>
  );
}
