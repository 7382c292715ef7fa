import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import { says } from "../parameterFilters.ts";
import styles from "./Draft.module.css";

interface AddValueProps {
  readonly label: string;
  /** Those not stated yet, topic by topic. */
  readonly parameters: readonly ParameterInForce[];
  readonly onAdd: (parameter: string) => void;
}

/** Chooses what else the document is to state: by topic, or by words without their diacritics. */
export function AddValue({ label, parameters, onAdd }: AddValueProps) {
  const text = useText();
  const said = useSaid();
  const [typed, setTyped] = useState("");
  return (
    <Autocomplete<ParameterInForce>
      className={styles.add}
      value={null}
      inputValue={typed}
      onInputChange={(_, value, reason) => reason !== "reset" && setTyped(value)}
      onChange={(_, chosen) => {
        setTyped("");
        if (chosen) onAdd(chosen.parameter.id);
      }}
      options={parameters}
      groupBy={({ parameter }) => text(`documents.topic.${parameter.topic}`)}
      getOptionLabel={({ parameter }) => said(parameter.label)}
      getOptionKey={({ parameter }) => parameter.id}
      filterOptions={(all) => all.filter(({ parameter }) => says([parameter.label], typed))}
      renderOption={(props, { parameter, inForce }) => (
        <li {...props} key={parameter.id}>
          <span>
            {said(parameter.label)}
            <span className={styles.option}>
              {text("drafts.now")} {said(inForce.shown.text)}
              {!parameter.delegable && ` · ${text("documents.parameters.mayNot")}`}
            </span>
          </span>
        </li>
      )}
      noOptionsText={text("documents.parameters.noneFound")}
      autoHighlight
      blurOnSelect
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
