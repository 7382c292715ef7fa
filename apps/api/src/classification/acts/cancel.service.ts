import { type CancellationGround, type Finding, isDecided, judgeCancellation } from "@xep-loai/domain";
import { z } from "zod";
import { asSystem } from "../../shared/as-system.ts";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import { bringWarningsInLine } from "../evaluation.service.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import { type ActedOn, type Asked, actedOn, change } from "./acted-on.service.ts";
import { dayUntil, sentences } from "./entered.ts";

/** A decided result that shall not stand. */
export interface AskedCancellation extends Asked {
  readonly ground: CancellationGround;
  readonly reason: string;
  readonly cancelledOn: string;
}

/**
 * Cancels a decided result and opens a new rating of the same year on the same facts (`HD21.RERATE.CANCEL`); what rested on
 * it is looked at again (`HD21.RERATE.CASCADE`). The old one stays readable. A year taken over without its rules stands
 * (`QD366.EFFECT.DATE`).
 */
export async function cancelClassification(
  tx: Tx,
  { displayName }: Viewer,
  asked: AskedCancellation,
  today: string,
): Promise<Classification | Refused> {
  const entered = accepted(enteredOn(today), asked);
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (!subject.mayDecide) return refuse("NOT_ALLOWED");
  if (subject.ruleSet.regime === "NOT_HELD") return refuse("RULES_NOT_HELD");
  const finding = judged(subject, asked);
  if (finding?.outcome === "FAILED") return refuse("AGAINST_RULES", [finding]);
  if (isRefused(entered)) return entered;
  const { reason, cancelledOn } = entered;
  if (!isAfterDecision(subject, cancelledOn)) return refuseField("cancelledOn", beforeDecision);
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: "CANCELLED" }, async () => {
    const late = await change(tx, subject, cancel, [cancelledOn, reason, displayName, asked.ground]);
    if (late === null) await openRating(tx, asked);
    return late;
  });
  return isRefused(refused) ? refused : classification(tx, asked.id, asked.year);
}

/** The rules answer for the new rating from its first moment, as for every other. */
async function openRating(tx: Tx, { year, id }: Asked): Promise<void> {
  const opened = await rows<{ id: string }>(tx, openAnew, [year, id]);
  const ids = opened.map((row) => row.id);
  await asSystem(tx, (system) => bringWarningsInLine(system, year, ids));
}

/** Whose authority it is the database knows by the organisations; here both are the one that decided. */
const judged = ({ row, ruleSet }: ActedOn, { ground, reason }: AskedCancellation): Finding | null =>
  judgeCancellation(
    {
      subject: row.subjectKind,
      state: row.state,
      ground,
      reason,
      decidedBy: "COMPETENT_AUTHORITY",
      cancelledBy: "COMPETENT_AUTHORITY",
      year: row.year,
      reopenedYear: row.year,
    },
    ruleSet,
  );

const enteredOn = (today: string) => z.object({ reason: sentences, cancelledOn: dayUntil(today) });

const isAfterDecision = ({ row, decisionDate }: ActedOn, day: string): boolean =>
  isDecided(row.state) && (decisionDate === null || day >= decisionDate);

const beforeDecision = {
  vi: "Chỉ hủy kết quả đã quyết định, từ ngày quyết định trở đi.",
  en: "Only a decided result is cancelled, from the day of its decision on.",
};

const cancel = `, state = 'CANCELLED', cancelled_on = $4, cancel_reason = $5, cancelled_by = actor_id(), cancelled_by_name = $6,
  cancel_ground = $7`;

// The facts and the review stand; the ballot, the tiers and the attestations are given anew, under the rules of today.
const openAnew = `
  insert into classification (year, subject_kind, organisation_id, member_id, collective_id, leader_id, subject_name,
    subject_group, is_head, review_completed_on, replaces_id, facts, rule_set_id)
  select c.year, c.subject_kind, c.organisation_id, c.member_id, c.collective_id, c.leader_id, c.subject_name,
    c.subject_group, c.is_head, c.review_completed_on, c.id, c.facts, o.rule_set_id
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.id = $2
  returning id::text as id`;
