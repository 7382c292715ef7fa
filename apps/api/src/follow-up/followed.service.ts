import { type Finding, find, followUpLowest, isInForce, lowestTier, type RuleSet } from "@xep-loai/domain";
import { forcingFindings } from "../classification/forcing.service.ts";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { pathOf, refsOf } from "../organisation/standing.service.ts";
import type { Tx } from "../shared/tx.ts";
import type { FollowedSubject } from "./follow-up.type.ts";
import type { FollowedRow } from "./followed-row.ts";

/** What the rules say of those read, and where they stand; as many statements for one as for hundreds. */
export async function followedSubjects(
  tx: Tx,
  year: number,
  found: readonly FollowedRow[],
): Promise<FollowedSubject[]> {
  const named = found.flatMap((row) => row.ancestors);
  const refs = await refsOf(tx, year, named);
  const ids = found.map((row) => row.classificationId);
  const forcing = await forcingFindings(tx, year, ids);
  const rulesOf = await ruleSetsOf(
    tx,
    found.map((row) => row.ruleSetId),
  );
  return found.map((row) => {
    const { ancestors, ruleSetId, ...shown } = row;
    return {
      ...shown,
      path: pathOf(ancestors, refs),
      regime: rulesOf(ruleSetId).regime,
      forcing: forcing.get(row.classificationId) ?? [],
      finding: followUpFinding(row, rulesOf(ruleSetId)),
    };
  });
}

/** Whether somebody has taken it on, where the document in force asks for that. */
function followUpFinding({ subjectKind, followUp, ended }: FollowedRow, rules: RuleSet): Finding | null {
  if (ended !== null || !isInForce(followUpLowest.id, rules) || !followUpLowest.subjects.includes(subjectKind))
    return null;
  return find(followUpLowest, { tier: lowestTier, ...(followUp === null ? {} : { followUp }) }, undefined);
}
