import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type RuleList as Listed, useRules } from "../providers/queries/rules.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { type FiltersInUrl, useFilters } from "../view/useFilters.ts";
import { CopiesOfRules } from "./copies/CopiesOfRules.tsx";
import { DocumentsBar } from "./DocumentsBar.tsx";
import { FiltersOnPaper } from "./FiltersOnPaper.tsx";
import { NoRules } from "./NoRules.tsx";
import { OtherUnit } from "./OtherUnit.tsx";
import { RuleFilterBar } from "./RuleFilterBar.tsx";
import { RulesOnPaper } from "./RulesOnPaper.tsx";
import { RuleTable } from "./RuleTable.tsx";
import { isAsked, parametersOf, type RuleFilters, ruleFiltersFrom } from "./ruleFilters.ts";
import { useRuleYear } from "./useRuleYear.ts";
import { YearToCome } from "./YearToCome.tsx";

/** Quy tắc: every rule of the product, how it stands for a unit in a year, and how many it touched there. */
export function RuleList() {
  const text = useText();
  const { organisationId, year } = useRuleYear();
  const { filters, change } = useFilters(ruleFiltersFrom, parametersOf);
  const question = useRules({ organisationId, year, subjectKind: filters.subject });
  return (
    <article>
      <DocumentsBar tab="rules" />
      <RulesOnPaper />
      <PageHead title={text("rules.title")} lead={question.data && <Told rules={question.data} />}>
        <OtherUnit />
      </PageHead>
      <YearToCome />
      <Answered question={question}>
        {({ rules }) => <Asked rules={rules} filters={filters} change={change} />}
      </Answered>
    </article>
  );
}

function Told({ rules: { rules, known } }: { rules: Listed }) {
  const text = useText();
  const { count } = useFigures();
  const here = rules.filter(({ standing }) => standing !== "ELSEWHERE").length;
  const touching = rules.filter(({ touched }) => touched > 0).length;
  return text("rules.lead", { known: count(known), here: count(here), touching: count(touching) });
}

interface AskedProps extends FiltersInUrl<RuleFilters> {
  readonly rules: Listed["rules"];
}

function Asked({ rules, filters, change }: AskedProps) {
  const asked = rules.filter((rule) => isAsked(rule, filters));
  return (
    <>
      <RuleFilterBar rules={rules} shown={asked.length} filters={filters} change={change} />
      <FiltersOnPaper rules={rules} filters={filters} />
      {asked.length > 0 ? (
        <CopiesOfRules>
          <RuleTable key={JSON.stringify(filters)} rules={asked} />
        </CopiesOfRules>
      ) : (
        <NoRules filters={filters} change={change} />
      )}
    </>
  );
}
