import { useText } from "../../i18n/useText.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import { Panel } from "../../ui/Panel.tsx";
import { AddValue } from "./AddValue.tsx";
import styles from "./Draft.module.css";
import type { ValueForm } from "./draftForm.ts";
import { ValueFields } from "./ValueFields.tsx";

interface StatedFieldsProps {
  readonly values: readonly ValueForm[];
  readonly parameters: readonly ParameterInForce[];
  readonly onAdd: (parameter: string) => void;
  readonly onRemove: (parameter: string) => void;
}

/** The values the document states, and the choice of another one. */
export function StatedFields({ values, parameters, onAdd, onRemove }: StatedFieldsProps) {
  const text = useText();
  const stated = new Set(values.map(({ parameter }) => parameter));
  const others = parameters.filter(({ parameter }) => !stated.has(parameter.id));
  return (
    <Panel title={text("documents.values.title")}>
      {values.length === 0 && <p className={styles.none}>{text("drafts.noValues")}</p>}
      {values.map((value) => {
        const now = parameters.find(({ parameter }) => parameter.id === value.parameter);
        return (
          now && (
            <ValueFields key={value.parameter} value={value} now={now} onRemove={() => onRemove(value.parameter)} />
          )
        );
      })}
      <AddValue label={text("drafts.add")} parameters={others} onAdd={onAdd} />
    </Panel>
  );
}
