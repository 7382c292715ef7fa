import type { RuleSet, SubjectFacts } from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { cappingTiers } from "./capping-tiers.ts";
import { collectiveFacts } from "./collective.facts.ts";
import { countsBelow, nothingBelow } from "./counts-below.ts";
import { leaderFacts } from "./leader.facts.ts";
import { memberFacts } from "./member.facts.ts";
import { movedPeople } from "./moved-people.ts";
import { organisationFacts } from "./organisation.facts.ts";
import { previousDefects } from "./previous-defects.ts";
import { subjectFacts2016 } from "./subject-facts-2016.ts";
import { subjectFacts2025 } from "./subject-facts-2025.ts";
import type { SubjectRow, Surroundings } from "./subject-row.ts";
import { subjectRows } from "./subject-rows.ts";

/** A classification with the rules it is under and its subject's facts. */
export interface SubjectOfYear {
  readonly row: SubjectRow;
  readonly ruleSet: RuleSet;
  readonly subject: SubjectFacts;
}

/**
 * The facts of one classification or of thousands, in six statements, one more where documents of boards are among their
 * rules and one where QĐ 366 is. This is the only way from rows to facts.
 */
export async function factsOf(tx: Tx, year: number, ids: readonly string[]): Promise<SubjectOfYear[]> {
  const found = await subjectRows(tx, year, ids);
  const ruleSetOf = await ruleSetsOf(tx, new Set(found.map(({ ruleSetId }) => ruleSetId)));
  const around = await surroundingsOf(tx, year, found, ruleSetOf);
  return found.map((row) => ({
    row,
    ruleSet: ruleSetOf(row.ruleSetId),
    subject: subjectFacts(row, ruleSetOf(row.ruleSetId), around(row)),
  }));
}

/** Turns a row and its surroundings into the facts of its kind. */
export function subjectFacts(row: SubjectRow, { regime }: RuleSet, around: Surroundings): SubjectFacts {
  if (regime === "POINTS_2016") return subjectFacts2016(row, around);
  if (regime === "POINTS_2025") return subjectFacts2025(row, around);
  switch (row.subjectKind) {
    case "ORG":
      return { subject: "ORG", facts: organisationFacts(row, around) };
    case "MEMBER":
      return { subject: "MEMBER", facts: memberFacts(row, around) };
    case "COLLECTIVE":
      return { subject: "COLLECTIVE", facts: collectiveFacts(row, around) };
    case "LEADER":
      return { subject: "LEADER", facts: leaderFacts(row, around) };
    default:
      return row.subjectKind satisfies never;
  }
}

async function surroundingsOf(tx: Tx, year: number, found: readonly SubjectRow[], ruleSetOf: (id: string) => RuleSet) {
  const askingForDefects = found.filter(({ ruleSetId }) => ruleSetOf(ruleSetId).regime === "POINTS_2025");
  const defects = await previousDefects(
    tx,
    year,
    askingForDefects.map(({ id }) => id),
  );
  const answers = await answersOf(tx, year, found);
  const organisations = found.filter(isOrganisation);
  const counts = await countsBelow(tx, year, organisations);
  const atOrganisations = found.filter(isNoMember);
  const moved = await movedPeople(tx, year, found.filter(isBody));
  const tiers = await cappingTiers(
    tx,
    year,
    atOrganisations.map(organisationOf),
    atOrganisations.flatMap(collectivesOf),
  );
  return (row: SubjectRow): Surroundings => ({
    attestations: answers.get(row.id) ?? {},
    below: counts.get(row.organisationId) ?? nothingBelow,
    moved: moved.get(row.organisationId)?.members,
    formerLeaders: moved.get(row.organisationId)?.leaders ?? [],
    orgTier: tiers.orgTier(row.organisationId),
    collectiveTier: tiers.collectiveTier(row.collectiveId),
    collectiveDecided: tiers.collectiveDecided(row.collectiveId),
    collectivesDecided: tiers.collectivesDecided(row.organisationId),
    lowerPending: tiers.lowerPending(row.organisationId),
    othersDecided: tiers.allDecided(row.organisationId),
    previousDefects: defects.get(row.id),
  });
}

const isOrganisation = (row: SubjectRow): boolean => row.subjectKind === "ORG";
const isBody = (row: SubjectRow): boolean => row.subjectKind === "ORG" || row.subjectKind === "COLLECTIVE";
const isNoMember = (row: SubjectRow): boolean => row.subjectKind !== "MEMBER";
const organisationOf = (row: SubjectRow): number => row.organisationId;
const collectivesOf = (row: SubjectRow): number[] => (row.collectiveId === null ? [] : [row.collectiveId]);

async function answersOf(tx: Tx, year: number, found: readonly SubjectRow[]) {
  const answered = await rows<{ id: string; answers: Record<string, boolean> }>(tx, attestations, [
    year,
    found.map((row) => row.id),
  ]);
  return new Map(answered.map((row) => [row.id, row.answers]));
}

const attestations = `
  select classification_id::text as id, jsonb_object_agg(rule_id, answer) as answers
  from attestation
  where year = $1 and classification_id = any($2::bigint[]) and replaced_at is null
  group by classification_id`;
