import type { ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** What a test may say of a classification; what it does not say is in order for every tier. */
export interface GivenClassification {
  readonly year?: number;
  readonly organisationId: number;
  readonly subjectKind?: SubjectKind;
  /** The member, collective or leader; none for an organisation. */
  readonly subjectId?: number;
  readonly name?: string;
  readonly group?: string;
  readonly isHead?: boolean;
  readonly state?: ClassificationState;
  readonly tier?: QualityTier;
  readonly notRatedReason?: NotRatedReason;
  readonly ratedOn?: string | null;
  readonly reviewCompletedOn?: string | null;
  readonly secretBallot?: boolean;
  readonly facts?: object;
  readonly attested?: Readonly<Record<string, boolean>>;
  readonly ruleSetId?: string;
  readonly replacesId?: string;
}

const form01 = { "I.1": "EXCELLENT", "I.2": "EXCELLENT", "I.3": "GOOD", "I.4": "GOOD", "I.5": "GOOD", III: "GOOD" };
const form02 = { "I.1": "EXCELLENT", "I.2": "EXCELLENT", III: "GOOD" };

/** Facts that close no tier. */
export const factsInOrder: Readonly<Record<SubjectKind, object>> = {
  ORG: { levels: form01, targets: { assigned: 20, done: 20 } },
  MEMBER: { levels: form02, targets: { assigned: 20, done: 20 } },
  COLLECTIVE: { levels: form01, targets: { assigned: 20, done: 20, keyTargetsDonePct: 100 } },
  LEADER: {},
};

const judgementsInOrder: Readonly<Record<SubjectKind, Readonly<Record<string, boolean>>>> = {
  ORG: { "HD21.ORG.EXCELLENT.PROFILE": true },
  MEMBER: { "HD21.MEMBER.EXCELLENT.PROFILE": true },
  COLLECTIVE: { "HD21.COLLECTIVE.EXCELLENT.PROFILE": true },
  LEADER: { "HD21.LEADER.CRITERIA": true },
};

/** Writes a classification, decided at GOOD unless said otherwise; answers its id. */
export async function aClassification(tx: Tx, given: GivenClassification): Promise<string> {
  const { year = 2019, subjectKind = "ORG" } = given;
  const written = await firstRow<{ id: string }>(tx, insert, [JSON.stringify(rowOf(given, year, subjectKind))]);
  if (written === undefined) throw new Error("nothing was written");
  const attested = given.attested ?? judgementsInOrder[subjectKind];
  await rows(tx, attest, [year, written.id, JSON.stringify(attested)]);
  return written.id;
}

function rowOf(given: GivenClassification, year: number, subjectKind: SubjectKind) {
  const { state = "DECIDED", notRatedReason = null } = given;
  const tier = notRatedReason === null && state !== "DRAFT" ? (given.tier ?? "GOOD") : null;
  const isDecided = state === "DECIDED" || state === "NOTIFIED" || state === "CANCELLED";
  return {
    year,
    subject_kind: subjectKind,
    organisation_id: given.organisationId,
    [`${subjectKind.toLowerCase()}_id`]: given.subjectId ?? null,
    subject_name: given.name ?? "Chi bộ thôn Trung",
    subject_group: given.group ?? "",
    is_head: given.isHead ?? false,
    state,
    self_tier: tier,
    voted_tier: tier,
    proposed_tier: tier,
    appraised_tier: tier,
    decided_tier: isDecided ? tier : null,
    decision_number: isDecided ? "12-QĐ/ĐU" : null,
    decision_date: isDecided ? `${year}-12-20` : null,
    not_rated_reason: notRatedReason,
    rated_on: given.ratedOn === undefined ? `${year}-12-10` : given.ratedOn,
    review_completed_on: given.reviewCompletedOn === undefined ? `${year}-12-05` : given.reviewCompletedOn,
    ballot: { secret: given.secretBallot ?? true },
    cancelled_on: state === "CANCELLED" ? `${year}-12-28` : null,
    cancel_reason: state === "CANCELLED" ? "Không đảm bảo điều kiện" : null,
    replaces_id: given.replacesId ?? null,
    facts: given.facts ?? factsInOrder[subjectKind],
    rule_set_id: given.ruleSetId ?? "HD21",
  };
}

const columns = `subject_kind, organisation_id, member_id, collective_id, leader_id, subject_name, subject_group, is_head,
  state, self_tier, voted_tier, proposed_tier, appraised_tier, decided_tier, decision_number, decision_date,
  not_rated_reason, rated_on, review_completed_on, ballot, cancelled_on, cancel_reason, replaces_id, facts, rule_set_id`;

const insert = `
  insert into classification (year, ${columns})
  select year, ${columns} from jsonb_populate_record(null::classification, $1::jsonb)
  returning id::text as id`;

const attest = `
  insert into attestation (year, classification_id, rule_id, answer, by_body, answered_on)
  select $1, $2::bigint, rule_id, answer::boolean, 'Ban thường vụ', '2019-12-15' from jsonb_each_text($3::jsonb) a(rule_id, answer)`;
