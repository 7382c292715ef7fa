import type { NumberedCollective } from "../people/collectives.ts";
import type { SampleLeader } from "../people/leaders.ts";
import { rostersOn, type SampleMember } from "../people/member.ts";
import type { YearTree } from "../tree/year-tree.ts";
import type { SampleYear } from "./calendar.ts";
import { collectiveYear } from "./collective-year.ts";
import type { Counted } from "./counts.ts";
import { leaderYear } from "./leader-year.ts";
import { memberRows } from "./member-rows.ts";
import { memberOutcomes } from "./members.ts";
import { organisationYear } from "./organisation-year.ts";
import type { ClassificationRow } from "./row.ts";

export interface People {
  readonly members: readonly SampleMember[];
  readonly collectives: readonly NumberedCollective[];
  readonly leaders: readonly SampleLeader[];
}

/** All classifications of one year: members, then organisations, collectives and leaders (rules.md 3.10.3). */
export function yearRows(
  sampleYear: SampleYear,
  tree: YearTree,
  people: People,
  nextId: () => number,
): ClassificationRow[] {
  const rosters = rostersOn(people.members, sampleYear.closesOn);
  const counted = new Map<number, Counted[]>();
  const members = tree.all
    .filter((one) => tree.ownCellsOf(one).length > 0)
    .flatMap((scope) => {
      const outcomes = memberOutcomes(scope, tree.ownCellsOf(scope), rosters, sampleYear, tree.all);
      for (const { countsIn, reason, tier } of outcomes)
        counted.set(countsIn, [...(counted.get(countsIn) ?? []), reason ? "NOT_RATED" : tier]);
      return memberRows(outcomes, scope, sampleYear, nextId);
    });
  const stands = new Set(tree.all.map((one) => one.id));
  const organisations = organisationYear(tree, sampleYear, (cell) => counted.get(cell.id) ?? [], nextId);
  const collectives = collectiveYear(
    people.collectives.filter((one) => stands.has(one.organisationId)),
    tree,
    sampleYear,
    organisations.tiers,
    nextId,
  );
  const leaders = leaderYear(
    people.leaders.filter((one) => stands.has(one.organisationId)),
    tree,
    sampleYear,
    organisations.tiers,
    collectives.tiers,
    nextId,
  );
  return [...members, ...organisations.rows, ...collectives.rows, ...leaders];
}
