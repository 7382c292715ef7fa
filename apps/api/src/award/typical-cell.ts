import {
  type Candidacy,
  type Finding,
  find,
  type RuleSet,
  type TypicalCellContext,
  type TypicalCellFacts,
  topTier,
  typicalCell,
} from "@xep-loai/domain";
import type { CandidateAward } from "./award.type.ts";
import { type Cell, withSelection } from "./cells-of.service.ts";
import type { Considered } from "./considered.service.ts";
import { type Said, selectionOf } from "./selection-of.ts";

/** «Chi bộ trong sạch, vững mạnh tiêu biểu»: one of the cells at the top rank of the year. */
export function typicalCellCandidacy({
  row,
}: Considered): Omit<CandidateAward, "award" | "selection" | "earlier" | "finding"> {
  const candidacy: Candidacy = row.tier === topTier ? "CANDIDATE" : "NONE";
  return { candidacy, yearsNeeded: 1, yearsInARow: candidacy === "CANDIDATE" ? 1 : 0, yearsToAttest: [] };
}

/** What the rule says of all cells of the đảng bộ, as they are, or as they would be if that were said of this one. */
export function typicalCellFinding({ row, rules, cells }: Considered, said: Said | null): Finding {
  const sisters = cells(row.parentId);
  const asked = said === null ? sisters : withSelection(sisters, row.organisation.id, said);
  return find(typicalCell, { cells: asked.map(factsOf) }, contextOf(rules));
}

const factsOf = ({ tier, selection }: Cell): TypicalCellFacts["cells"][number] => ({
  tier,
  ...(selection === null ? {} : { selection: selectionOf(selection) }),
});

function contextOf(rules: RuleSet): TypicalCellContext {
  if (rules.regime !== "POINTS_2016") throw new Error(`${rules.id} knows no typical cell`);
  return rules.parameters.award;
}
