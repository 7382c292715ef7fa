import { isTierAtLeast, judgeAdjustment, type QualityTier, topTier } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenDayUntil, givenLine } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import { againstTiers } from "../steps/against-tiers.service.ts";
import { ownEntry } from "../steps/decide.service.ts";
import { verdictsOf } from "../steps/verdicts.service.ts";
import { type ActedOn, type Asked, actedOn } from "./acted-on.service.ts";
import { sentences } from "./entered.ts";
import type { GivenAdjustment } from "./given-adjustment.ts";

/**
 * Changes the tier of a decided result by decision, without a new self-rating (`QD366.RERATE.DUTY`); what rested on it is looked
 * at again. A higher tier is judged as a decision on it is. The old tier and its decision stay readable. No time limit is stated, so a closed year does not hold it up.
 */
export async function adjustClassification(
  { tx, actor, now }: Acting,
  today: string,
  asked: Asked,
  given: GivenAdjustment,
): Promise<Classification | Refused> {
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (!subject.mayDecide) return refuse("NOT_ALLOWED");
  if (subject.enteredByActor) return refuseField("id", ownEntry);
  const against = standsAgainst(subject, given);
  if (against !== null) return against;
  const entered = accepted(enteredOn(today), given);
  if (isRefused(entered)) return entered;
  const { decisionDate } = subject;
  if (decisionDate !== null && entered.decidedOn < decisionDate) return refuseField("decidedOn", beforeDecision);
  const { reason, number, decidedOn, byBody, effectiveOn } = entered;
  if (effectiveOn < (decisionDate ?? `${asked.year}-01-01`)) return refuseField("effectiveOn", beforeItsRating);
  const values = [given.trigger, reason, subject.row.tier, given.tier, number, decidedOn, byBody, effectiveOn];
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: "RERATED" }, async () => {
    if (await isChanged(tx, asked)) return refuse("CHANGED_MEANWHILE");
    await rows(tx, insert, [asked.year, asked.id, ...values, actor.displayName, now]);
    return raising(subject, given.tier) ? againstRaised(tx, subject, given) : null;
  });
  return isRefused(refused) ? refused : classification(tx, asked.id, asked.year);
}

/** Only a higher tier has to be earned and have a place: one that is lowered takes none, and may be lowered for what is in no rule. */
const raising = ({ row }: ActedOn, tier: QualityTier): boolean =>
  row.tier !== null && tier !== row.tier && isTierAtLeast(tier, row.tier);

/** A place at the top has to be there; any other raise leaves a quota easier to keep. */
async function againstRaised(tx: Tx, { row: { id, year }, name }: ActedOn, { tier, reason }: GivenAdjustment) {
  const counted = tier === topTier ? [id] : [];
  return againstTiers(tx, year, [{ id, name, tier, reason, path: "tier" }], await verdictsOf(tx, year, [id]), counted);
}

function standsAgainst({ row, ruleSet }: ActedOn, { trigger, tier }: GivenAdjustment): Refused | null {
  const finding = judgeAdjustment({ state: row.state, trigger, fromTier: row.tier, toTier: tier }, ruleSet);
  if (finding === null) return refuseField("tier", ofOtherRules);
  return finding.outcome === "FAILED" ? refuse("AGAINST_RULES", [finding]) : null;
}

const enteredOn = (today: string) =>
  z.object({
    reason: sentences,
    number: givenLine,
    decidedOn: givenDayUntil(today),
    byBody: givenLine,
    effectiveOn: givenDayUntil(today),
  });

/** Nobody changes a result any more from here on (`reexamining`), so what is read now stands. */
const isChanged = async (tx: Tx, { year, id, version }: Asked): Promise<boolean> =>
  (await firstRow(tx, "select from classification where year = $1 and id = $2 and version = $3", [
    year,
    id,
    version,
  ])) === undefined;

const beforeDecision = {
  vi: "Quyết định điều chỉnh không được trước ngày quyết định mức xếp loại.",
  en: "The tier cannot be adjusted before the day it was decided.",
};

const beforeItsRating = {
  vi: "Mức điều chỉnh không có hiệu lực trước ngày quyết định mức xếp loại.",
  en: "The adjusted tier cannot take effect before the day the tier was decided.",
};

const ofOtherRules = {
  vi: "Chỉ Quy định 366-QĐ/TW cho phép điều chỉnh mức bằng quyết định. Ở năm này hãy hủy bỏ kết quả và xếp loại lại.",
  en: "Only Regulation 366-QĐ/TW lets a tier be adjusted by decision. In this year please cancel the result and rate anew.",
};

const insert = `
  insert into adjustment (year, classification_id, trigger, reason, from_tier, to_tier, number, decided_on, by_body, effective_on,
    recorded_by_name, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
