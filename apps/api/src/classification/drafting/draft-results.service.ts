import { collectiveKindsOf, organisationKindsOf, type RuleSet, type SubjectKind, subjectsOf } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { standing } from "../../organisation/standing.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { mayActOn } from "../../shared/may-act-on.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { examine } from "../recheck/reexamine.service.ts";
import { missingSubjects } from "./missing-subjects.sql.ts";

/** How many of each kind got a draft. */
export type DraftedResults = Readonly<Record<SubjectKind, number>>;

interface AskedDrafts {
  readonly year: number;
  readonly organisationId: string;
}

/**
 * Makes a draft for each subject of an organisation and all below it that the rules of the year rate and that has none yet: who
 * comes later is added by asking again. Nothing that stands is changed.
 */
export async function draftResults(tx: Tx, { year, organisationId }: AskedDrafts): Promise<DraftedResults | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const { id } = organisation;
  if (!(await mayActOn(tx, year, id))) return refuse("NOT_ALLOWED");
  const drafted = [];
  for (const { ruleSetId } of await rows<{ ruleSetId: string }>(tx, ruleSetsBelow, [year, id]))
    drafted.push(...(await draftUnder(tx, year, id, await ruleSetAt(tx, ruleSetId))));
  await examineAll(tx, year, drafted);
  return countsOf(drafted);
}

interface Drafted {
  readonly id: string;
  readonly subjectKind: SubjectKind;
}

async function draftUnder(tx: Tx, year: number, id: number, ruleSet: RuleSet): Promise<Drafted[]> {
  const drafted = [];
  for (const subjectKind of subjectsOf(ruleSet)) {
    const asked = [year, id, ruleSet.id, ...kindsAsked(ruleSet, subjectKind)];
    const found = await rows<{ id: string }>(tx, insertOf(subjectKind), asked);
    drafted.push(...found.map((row) => ({ ...row, subjectKind })));
  }
  return drafted;
}

/** Of members and leaders all are rated. */
function kindsAsked(ruleSet: RuleSet, subjectKind: SubjectKind): (readonly string[])[] {
  if (subjectKind === "ORG") return [organisationKindsOf(ruleSet)];
  return subjectKind === "COLLECTIVE" ? [collectiveKindsOf(ruleSet)] : [];
}

/** As many at once as are examined at once elsewhere. */
const examinedAtOnce = 1000;

const examineAll = (tx: Tx, year: number, drafted: readonly Drafted[]): Promise<void> =>
  asSystem(tx, async (system) => {
    for (let from = 0; from < drafted.length; from += examinedAtOnce) {
      const some = drafted.slice(from, from + examinedAtOnce);
      await examine(
        system,
        year,
        some.map(({ id }) => id),
      );
    }
  });

const countsOf = (drafted: readonly Drafted[]): DraftedResults => {
  const counts = { ORG: 0, MEMBER: 0, COLLECTIVE: 0, LEADER: 0 };
  for (const { subjectKind } of drafted) counts[subjectKind] += 1;
  return counts;
};

const ruleSetsBelow = `
  select distinct rule_set_id as "ruleSetId" from organisation_year
  where year = $1 and ancestors @> array[$2::int] and rule_set_id is not null order by 1`;

const insertOf = (subjectKind: SubjectKind): string => `
  insert into classification (year, subject_kind, organisation_id, member_id, collective_id, leader_id, subject_name,
    subject_group, is_head, facts, rule_set_id)
  ${missingSubjects[subjectKind]}
  returning id::text as id`;
