import RemoveIcon from "@mui/icons-material/DeleteOutlined";
import Button from "@mui/material/Button";
import { useId } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { Source } from "../Source.tsx";
import styles from "./Draft.module.css";
import { fieldOf, type ValueForm } from "./draftForm.ts";
import { NotDelegated } from "./NotDelegated.tsx";
import { ValueInput } from "./ValueInput.tsx";

interface ValueFieldsProps {
  readonly value: ValueForm;
  readonly now: ParameterInForce;
  readonly onRemove: () => void;
}

/** One value the document states: what holds now and whose it is, the new value, where it stands, in which words. */
export function ValueFields({ value, now: { parameter, inForce }, onRemove }: ValueFieldsProps) {
  const text = useText();
  const said = useSaid();
  const id = useId();
  return (
    <section className={styles.value} aria-labelledby={id}>
      <div className={styles.valueHead}>
        <h3 id={id}>{said(parameter.label)}</h3>
        <Button startIcon={<RemoveIcon />} onClick={onRemove}>
          {text("drafts.remove")}
        </Button>
      </div>
      <p className={styles.now}>
        {text("drafts.now")} <b>{said(inForce.shown.text)}</b> <Source value={inForce} />
      </p>
      {!parameter.delegable && <NotDelegated inForce={inForce} />}
      <ValueInput parameter={parameter} entered={value.entered} />
      <div className={styles.words}>
        <TextInput
          required
          name={fieldOf("citation", parameter.id)}
          label={text("drafts.citation")}
          value={value.citation}
          hint={text("drafts.citationHint")}
        />
        <TextInput
          name={fieldOf("clause", parameter.id)}
          label={text("drafts.clause")}
          value={value.clause}
          rows={2}
          hint={text("drafts.clauseHint")}
        />
      </div>
    </section>
  );
}
