import { type Award, awardsFor, type Finding, needsRecognition, regimeOfKey, yearsLookedAt } from "@xep-loai/domain";
import { pathOf, type Ref, refsOf } from "../organisation/standing.service.ts";
import type { Tx } from "../shared/tx.ts";
import type { AwardCandidate, AwardYear, CandidateAward } from "./award.type.ts";
import { resultsOf } from "./award-history.service.ts";
import { awardParametersOf } from "./award-parameters.ts";
import { type CandidateRow, placeOf } from "./candidate-row.ts";
import type { Considered } from "./considered.service.ts";
import { candidacyFor, findingFor } from "./run-award.ts";
import type { Said } from "./selection-of.ts";
import { typicalCellCandidacy, typicalCellFinding } from "./typical-cell.ts";

/** The candidates as they are shown, with the organisations they name. */
export async function candidatesFor(
  tx: Tx,
  year: number,
  considered: readonly Considered[],
): Promise<AwardCandidate[]> {
  const named = considered.flatMap(({ row }) => row.ancestors);
  const refs = await refsOf(tx, year, named);
  return considered.map((subject) => candidateOf(subject, refs));
}

function candidateOf(subject: Considered, refs: ReadonlyMap<number, Ref>): AwardCandidate {
  const { id, year, subjectKind, subjectName, organisation, ancestors, tier, ruleSetId } = subject.row;
  return {
    classificationId: id,
    year,
    subjectKind,
    subjectName,
    organisation,
    path: pathOf(ancestors, refs),
    tier,
    regime: regimeOfKey(ruleSetId) ?? "NOT_HELD",
    years: yearsOf(subject),
    recognition: needsRecognition(placeOf(subject.row)) ? subject.recognition : null,
    needsRecognition: needsRecognition(placeOf(subject.row)),
    awards: awardsOf(subject.row).map((award) => awardOf(subject, award)),
  };
}

/** The awards a subject may be considered for in the year of its result. */
export const awardsOf = (row: CandidateRow): readonly Award[] => awardsFor(placeOf(row));

/** The years an award for years in a row looks at; none under rules that know no such award. */
function yearsOf({ row, rules, history }: Considered): AwardYear[] {
  const parameters = awardParametersOf(rules);
  if (parameters === null) return [];
  const found = new Map(history.map((each) => [each.year, each]));
  return yearsLookedAt(resultsOf(row, history), row.year, parameters).map((looked) => ({
    ...nothing,
    ...found.get(looked.year),
    ...looked,
  }));
}

const nothing = { regime: null, state: null, tier: null, notRatedReason: null, answer: null };

function awardOf(subject: Considered, award: Award): CandidateAward {
  const [latest, ...before] = subject.selections.filter((selection) => selection.award === award);
  const selection = latest?.isStanding ? latest : null;
  const candidacy = award === "TYPICAL_CELL" ? typicalCellCandidacy(subject) : candidacyFor(subject, award);
  return { award, ...candidacy, finding: awardFinding(subject, award, selection), selection, earlier: before };
}

/** What the rule of an award says of a selection, made already or only asked for; null: none yet. */
export const awardFinding = (subject: Considered, award: Award, said: Said | null): Finding =>
  award === "TYPICAL_CELL" ? typicalCellFinding(subject, said) : findingFor(subject, award, said);
