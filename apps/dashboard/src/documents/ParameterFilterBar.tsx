import Button from "@mui/material/Button";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ParametersInForce } from "../providers/queries/parametersInForce.ts";
import { Choice } from "../ui/Choice.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./Documents.module.css";
import { noParameterFilters, type ParameterFilters } from "./parameterFilters.ts";

interface ParameterFilterBarProps extends FiltersInUrl<ParameterFilters> {
  readonly inForce: ParametersInForce;
}

/** Which document the values come from, and words in their names. */
export function ParameterFilterBar({ inForce: { documents }, filters, change }: ParameterFilterBarProps) {
  const text = useText();
  const said = useSaid();
  const isNarrow = filters.documentId !== null || filters.text !== "";
  return (
    <div className={`${styles.filters} no-print`}>
      <SearchInput
        label={text("documents.parameters.search")}
        value={filters.text}
        onChange={(words) => change({ text: words })}
      />
      <Choice
        label={text("documents.parameters.of")}
        any={text("documents.parameters.ofAny")}
        options={documents.map(({ id, shortTitle }) => ({ value: id, name: said(shortTitle) }))}
        chosen={filters.documentId}
        onChoose={(documentId) => change({ documentId })}
      />
      {isNarrow && <Button onClick={() => change(noParameterFilters)}>{text("documents.clear")}</Button>}
    </div>
  );
}
