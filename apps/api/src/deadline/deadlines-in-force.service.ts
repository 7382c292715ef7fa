import {
  type Deadline,
  deadlinesFor,
  deadlinesOf,
  documentsOf,
  lastDayInTime,
  type OrganisationKind,
  type RuleSet,
  ruleById,
  slotUnder,
  type Text,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import type { Standing } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { DeadlineInForce } from "./deadline.type.ts";
import { plannedDays } from "./planned-days.service.ts";

/** Direct subordinates of one kind under the same rules. */
interface Group {
  readonly ruleSetId: string;
  readonly kind: OrganisationKind;
  readonly count: number;
}

/** The deadlines the documents set for an organisation, its direct subordinates and the levels below, the highest first; then the days they set themselves. */
export async function deadlinesInForce(tx: Tx, organisation: Standing): Promise<DeadlineInForce[]> {
  const { year, ruleSetId, kind } = organisation;
  const groups = await rows<Group>(tx, groupsSql, [year, organisation.id]);
  const keys = new Set([ruleSetId, ...groups.map((group) => group.ruleSetId)]);
  const rulesOf = await ruleSetsOf(tx, keys);
  const keptBy = (key: string, of: OrganisationKind) => deadlinesFor(rulesOf(key), year, of).map(nameOf);
  const own = keptBy(ruleSetId, kind);
  const subordinates = countedByName(groups.map((group) => ({ ...group, names: keptBy(group.ruleSetId, group.kind) })));
  const shown = [...keys].flatMap((key) => deadlinesOf(rulesOf(key), year).map((each) => shownOf(each, rulesOf(key))));
  const ofDocuments = [...new Map(shown.map((each) => [each.name, each])).values()].map(({ name, ...deadline }) => ({
    ...deadline,
    isOwn: own.includes(name),
    subordinates: subordinates.get(name) ?? 0,
  }));
  return [...ofDocuments, ...(await plannedDays(tx, organisation))];
}

/** How many direct subordinates must keep each. */
function countedByName(groups: readonly { readonly names: readonly string[]; readonly count: number }[]) {
  const counts = new Map<string, number>();
  for (const { names, count } of groups) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

/** The same day of the same document for the same level is one deadline, under whatever chain. */
const nameOf = ({ slot, documentId, dueOn }: Deadline): string => `${documentId} ${slot} ${dueOn}`;

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
  select rule_set_id as "ruleSetId", kind, count(*)::int as count
    from organisation_year where year = $1 and parent_id = $2
   group by rule_set_id, kind order by rule_set_id, kind`;
