import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import type { ParametersInForce } from "../providers/queries/parametersInForce.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { ParameterTable } from "./ParameterTable.tsx";
import { isAsked, noParameterFilters, type ParameterFilters } from "./parameterFilters.ts";
import { useRuleYear } from "./useRuleYear.ts";

interface AskedParametersProps extends FiltersInUrl<ParameterFilters> {
  readonly inForce: ParametersInForce;
}

/** The parameters asked for, topic by topic. */
export function AskedParameters({ inForce: { parameters }, filters, change }: AskedParametersProps) {
  const asked = parameters.filter((parameter) => isAsked(parameter, filters));
  if (asked.length === 0) return <NoneAsked filters={filters} change={change} />;
  return <ParameterTable parameters={asked} />;
}

function NoneAsked({ filters, change }: FiltersInUrl<ParameterFilters>) {
  const text = useText();
  const { year } = useRuleYear();
  const title = filters.documentId === null ? "noneFound" : "noneOfDocument";
  return (
    <EmptyState
      title={text(`documents.parameters.${title}`, { year })}
      act={<Button onClick={() => change(noParameterFilters)}>{text("documents.clear")}</Button>}
    />
  );
}
