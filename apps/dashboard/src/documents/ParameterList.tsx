import { useText } from "../i18n/useText.ts";
import { type ParametersInForce, useParametersInForce } from "../providers/queries/parametersInForce.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { AskedParameters } from "./AskedParameters.tsx";
import { DocumentsBar } from "./DocumentsBar.tsx";
import { NothingHeld } from "./NothingHeld.tsx";
import { OtherUnit } from "./OtherUnit.tsx";
import { ParameterFilterBar } from "./ParameterFilterBar.tsx";
import { parameterFiltersFrom, parametersOf } from "./parameterFilters.ts";
import { RulesOnPaper } from "./RulesOnPaper.tsx";
import { useRuleYear } from "./useRuleYear.ts";
import { YearToCome } from "./YearToCome.tsx";

/** Tham số: every value in force for a unit in a year, and the document it comes from. */
export function ParameterList() {
  const text = useText();
  const question = useParametersInForce(useRuleYear());
  return (
    <article>
      <DocumentsBar tab="parameters" />
      <RulesOnPaper />
      <PageHead title={text("documents.parameters.title")} lead={text("documents.parameters.lead")}>
        <OtherUnit />
      </PageHead>
      <YearToCome />
      <Answered question={question}>{(inForce) => <InForce inForce={inForce} />}</Answered>
    </article>
  );
}

function InForce({ inForce }: { inForce: ParametersInForce }) {
  const { filters, change } = useFilters(parameterFiltersFrom, parametersOf);
  if (inForce.parameters.length === 0) return <NothingHeld />;
  return (
    <>
      <ParameterFilterBar inForce={inForce} filters={filters} change={change} />
      <AskedParameters inForce={inForce} filters={filters} change={change} />
    </>
  );
}
