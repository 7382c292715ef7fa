import {
  type AwardParameters,
  candidacyOfYear,
  candidacyOfYearsInARow,
  type Finding,
  find,
  isForYearsInARow,
  type RuleSet,
  type RunAward,
  ruleOfAward,
  runUpTo,
  yearsToAttest,
} from "@xep-loai/domain";
import type { CandidateAward } from "./award.type.ts";
import { resultsOf } from "./award-history.service.ts";
import { awardParametersOf } from "./award-parameters.ts";
import { placeOf } from "./candidate-row.ts";
import type { Considered } from "./considered.service.ts";
import { type Said, selectionOf } from "./selection-of.ts";

type Candidacies = Pick<CandidateAward, "candidacy" | "yearsNeeded" | "yearsInARow" | "yearsToAttest">;

/** Whether the subject may be chosen, and by how many years. */
export function candidacyFor({ row, rules, history }: Considered, award: RunAward): Candidacies {
  const results = resultsOf(row, history);
  const parameters = parametersOf(rules);
  const yearsInARow = runUpTo(results, row.year, parameters).years.length;
  if (!isForYearsInARow(award))
    return { candidacy: candidacyOfYear(results, row.year), yearsNeeded: 1, yearsInARow, yearsToAttest: [] };
  return {
    candidacy: candidacyOfYearsInARow(results, row.year, parameters),
    yearsNeeded: parameters.consecutiveYears,
    yearsInARow,
    yearsToAttest: yearsToAttest(results, row.year, parameters),
  };
}

/** What the rule says of a selection, made already or only asked for; null: none yet. */
export function findingFor({ row, rules, history }: Considered, award: RunAward, said: Said | null): Finding {
  const facts = { results: resultsOf(row, history), ...(said === null ? {} : { selection: selectionOf(said) }) };
  return find(ruleOfAward(award, placeOf(row)), facts, { year: row.year, award: parametersOf(rules) });
}

function parametersOf(rules: RuleSet): AwardParameters {
  const parameters = awardParametersOf(rules);
  if (parameters === null) throw new Error(`${rules.id} knows no award of years`);
  return parameters;
}
