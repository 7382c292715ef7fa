import {
  type Deadline,
  deadlinesFor,
  deadlinesOf,
  documentsOf,
  kindOfYear,
  lastDayInTime,
  type OrganisationKind,
  type RuleSet,
  ruleById,
  slotUnder,
  type Text,
  type YearKind,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import type { Standing } from "../organisation/standing.service.ts";
import { yearKinds } from "../organisation/year-kinds.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { DeadlineInForce } from "./deadline.type.ts";
import { plannedDays } from "./planned-days.service.ts";

/** Direct subordinates of one kind under the same rules. */
interface Group {
  readonly ruleSetId: string;
  readonly kind: OrganisationKind;
  readonly yearKind: YearKind;
  readonly count: number;
}

/** The deadlines the documents set for an organisation, its direct subordinates and the levels below, the highest first; then the days they set themselves. */
export async function deadlinesInForce(tx: Tx, organisation: Standing): Promise<DeadlineInForce[]> {
  const { year, ruleSetId, kind } = organisation;
  const groups = await rows<Group>(tx, groupsSql, [year, organisation.id]);
  const keys = new Set([ruleSetId, ...groups.map((group) => group.ruleSetId)]);
  const rulesOf = await ruleSetsOf(tx, keys);
  const ownYear = (await yearKinds(tx, year, [organisation.id]))(organisation.id);
  const keptBy = (key: string, of: OrganisationKind, closes: YearKind) =>
    deadlinesFor(rulesOf(key), year, of, kindOfYear(closes)).map(nameOf);
  const own = keptBy(ruleSetId, kind, ownYear);
  const subordinates = countedByName(
    groups.map((group) => ({ ...group, names: keptBy(group.ruleSetId, group.kind, group.yearKind) })),
  );
  const years = new Set<YearKind>(["ORDINARY", ownYear, ...groups.map(({ yearKind }) => yearKind)]);
  const isKept = ({ name }: { name: string }) => own.includes(name) || subordinates.has(name);
  const shown = [...keys].flatMap((key) => daysUnder(rulesOf(key), year, years, isKept));
  const ofDocuments = [...new Map(shown.map((each) => [each.name, each])).values()].map(({ name, ...deadline }) => ({
    ...deadline,
    isOwn: own.includes(name),
    subordinates: subordinates.get(name) ?? 0,
  }));
  return [...ofDocuments, ...(await plannedDays(tx, organisation))];
}

/** The days a rule set sets for every level; of a school or who closes later those somebody here keeps, or each level stood there twice. */
const daysUnder = (
  rules: RuleSet,
  year: number,
  years: ReadonlySet<YearKind>,
  isKept: (day: { readonly name: string }) => boolean,
) =>
  [...years].flatMap((closes) =>
    deadlinesOf(rules, year, kindOfYear(closes))
      .map((each) => shownOf(each, rules))
      .filter((each) => closes === "ORDINARY" || isKept(each)),
  );

/** How many direct subordinates must keep each. */
function countedByName(groups: readonly { readonly names: readonly string[]; readonly count: number }[]) {
  const counts = new Map<string, number>();
  for (const { names, count } of groups) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

/** The same day of the same clause for the same level is one deadline, under whatever chain. */
const nameOf = ({ slot, documentId, ruleId, dueOn }: Deadline): string => `${documentId} ${ruleId} ${slot} ${dueOn}`;

function shownOf(deadline: Deadline, rules: RuleSet) {
  const { level, matters, from, to, via } = slotUnder(rules.regime, deadline.slot);
  const { documentId, ruleId, citation, dueOn } = deadline;
  return {
    name: nameOf(deadline),
    ruleId,
    citation,
    clause: clauseOf(ruleId, rules),
    matters,
    dueOn,
    lastDayInTime: lastDayInTime(deadline),
    level,
    from,
    to,
    via,
    documentId,
    document: titleOf(documentId, rules),
  };
}

/** In the words of a board's own copy where one was entered. */
const clauseOf = (ruleId: string, rules: RuleSet): readonly string[] => {
  const copied = rules.regime === "POINTS_2025" ? rules.layers.restated.get(ruleId) : undefined;
  return (copied ?? ruleById(ruleId))?.clause ?? [];
};

const titleOf = (documentId: string, rules: RuleSet): Text =>
  documentsOf(rules).find(({ id }) => id === documentId)?.shortTitle ?? rules.shortTitle;

const groupsSql = `
  select o.rule_set_id as "ruleSetId", o.kind, coalesce(k.kind, 'ORDINARY') as "yearKind", count(*)::int as count
    from organisation_year o
    left join year_kinds($1) k using (organisation_id)
   where o.year = $1 and o.parent_id = $2
   group by 1, 2, 3 order by 1, 2, 3`;
