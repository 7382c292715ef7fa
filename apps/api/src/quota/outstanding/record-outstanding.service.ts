import { againstOutstandingRate, dayInVietnam, type RuleSet2025 } from "@xep-loai/domain";
import { z } from "zod";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { standing } from "../../organisation/standing.service.ts";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenText } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import type { OutstandingDecision } from "./outstanding-decision.type.ts";
import { outstandingDecision } from "./outstanding-decisions.service.ts";
import { hasGroups } from "./top-share.ts";

/** Which unit is outstanding, in which year. */
export interface OutstandingUnit {
  readonly organisationId: string;
  readonly year: number;
}

/** Records that a unit may have more than the usual share at the top tier (`QD366.QUOTA.OUTSTANDING_25`). */
export async function recordOutstanding(
  { tx, actor, now }: Acting,
  unit: OutstandingUnit,
  given: unknown,
): Promise<OutstandingDecision | Refused> {
  const organisation = await standing(tx, unit.year, unit.organisationId);
  if (isRefused(organisation)) return organisation;
  const { id, year } = organisation;
  const may = await firstRow<{ may: boolean }>(tx, "select may_decide_above($1, $2) as may", [year, id]);
  if (may?.may !== true) return refuse("NOT_ALLOWED");
  const ruleSet = await ruleSetAt(tx, organisation.ruleSetId);
  if (ruleSet.regime !== "POINTS_2025") return refuseField("year", ofOtherRules);
  if (!hasGroups(organisation.level)) return refuseField("organisationId", noGroups);
  const decision = accepted(givenDecision(dayInVietnam(now), ruleSet), given);
  if (isRefused(decision)) return decision;
  const against = againstOutstandingRate(ruleSet, decision.rate);
  if (against.length > 0) return refuse("AGAINST_RULES", against);
  const { rate, number, decidedOn, byBody, note } = decision;
  const values = [year, id, rate, number, decidedOn, byBody, note, actor.displayName, now];
  const recorded = await firstRow<{ id: number }>(tx, insert, values);
  if (recorded === undefined) return refuse("OUTSTANDING_HELD");
  return (await outstandingDecision(tx, actor, recorded.id)) ?? refuse("NOT_FOUND");
}

const givenDecision = (today: string, { parameters, parts }: RuleSet2025) =>
  z.object({
    rate: z
      .int()
      .max(100)
      .refine((rate) => rate > parameters.quota.pct, saying(notAbove(parameters.quota.pct))),
    number: givenLine,
    decidedOn: givenDayUntil(today).refine((day) => day >= (parts[0]?.date ?? ""), saying(beforeRegulation)),
    byBody: givenLine,
    note: givenText(1_000),
  });

const notAbove = (pct: number) => ({
  vi: `Tỷ lệ quyết định phải trên ${pct} %; không cần quyết định cho tỷ lệ thường.`,
  en: `The rate decided must be above ${pct}%; the usual one needs no decision.`,
});

const noGroups = {
  vi: "Chi bộ trực thuộc, đảng bộ bộ phận không có nhóm tính tỷ lệ riêng: tỷ lệ tính ở đảng ủy cấp trên quyết định xếp loại. Hãy ghi quyết định cho tổ chức cơ sở đảng hoặc cấp trên.",
  en: "A subordinate cell or a section has no quota group of its own: it counts where the committee above decides. Please record the decision for the grassroots organisation or a unit above it.",
};

/** It rests on the regulation, the first of the parts (`QD366.EFFECT.DATE`). */
const beforeRegulation = {
  vi: "Không được trước ngày Quy định 366-QĐ/TW có hiệu lực, 30/8/2025.",
  en: "This must not come before Regulation 366-QĐ/TW took effect, 30 August 2025.",
};

const ofOtherRules = {
  vi: "Ở đơn vị này trong năm đã chọn, Quy định 366-QĐ/TW không áp dụng nên không có quyết định tỷ lệ đến 25 %.",
  en: "Regulation 366-QĐ/TW does not hold at this unit in the year chosen, so no rate up to 25% can be decided.",
};

/** Who comes second finds the place taken. */
const insert = `
  insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, note, recorded_by_name, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (year, organisation_id) where withdrawn_at is null do nothing returning id`;
