import RemoveIcon from "@mui/icons-material/DeleteOutlined";
import Button from "@mui/material/Button";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import { AddValue } from "../draft/AddValue.tsx";
import styles from "../draft/Draft.module.css";
import { nothingEntered } from "../draft/entered.ts";
import { ValueInput } from "../draft/ValueInput.tsx";

interface CopiedFiguresProps {
  /** Those the rule may state. */
  readonly parameters: readonly ParameterInForce[];
  readonly figures: readonly ParameterInForce[];
  readonly onChange: (figures: readonly ParameterInForce[]) => void;
}

/** The figures that stand otherwise in the copy, each with what holds now. */
export function CopiedFigures({ parameters, figures, onChange }: CopiedFiguresProps) {
  const text = useText();
  const said = useSaid();
  const add = (id: string) => onChange([...figures, ...parameters.filter(({ parameter }) => parameter.id === id)]);
  return (
    <div>
      {figures.map((figure) => (
        <section key={figure.parameter.id} className={styles.value} aria-label={said(figure.parameter.label)}>
          <div className={styles.valueHead}>
            <h3>{said(figure.parameter.label)}</h3>
            <Button startIcon={<RemoveIcon />} onClick={() => onChange(figures.filter((each) => each !== figure))}>
              {text("drafts.remove")}
            </Button>
          </div>
          <p className={styles.now}>
            {text("drafts.now")} <b>{said(figure.inForce.shown.text)}</b>
          </p>
          <ValueInput parameter={figure.parameter} entered={nothingEntered} />
        </section>
      ))}
      <AddValue
        label={text("copies.addFigure")}
        parameters={parameters.filter((each) => !figures.includes(each))}
        onAdd={add}
      />
    </div>
  );
}
