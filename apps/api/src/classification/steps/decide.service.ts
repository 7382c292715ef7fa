import { dayInVietnam, isAppraisedFirst, type Text } from "@xep-loai/domain";
import { z } from "zod";
import { ruleSetsOf } from "../../document/rule-sets.service.ts";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, maybeText } from "../../shared/given.ts";
import { isRefused, type Refused, refuseField, refuseInput } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import { againstTiers, givenTiers } from "./against-tiers.service.ts";
import { notReceived } from "./not-received.service.ts";
import type { Standing } from "./standing.service.ts";
import type { DecidedItem } from "./step-item.ts";
import type { OfYear } from "./steps.service.ts";
import { type Step, saidOf, type TakenStep, takeStep } from "./taking-step.service.ts";

/** The document that decides. */
export interface GivenDecision {
  readonly number: string;
  readonly decidedOn: string;
}

const deciding: Step = {
  from: ["PROPOSED", "APPRAISED"],
  of: "DECIDED_BY",
  set: `decided_tier = i.tier, state = 'DECIDED', decision_number = i.number, decision_date = i."decidedOn", decision_reason = i.reason,
    decided_by = actor_id(), decided_by_name = i."deciderName", not_rated_reason = null,
    decided_by_organisation_id = deciding_organisation(c.year, c.organisation_id, c.subject_kind)`,
  otherState: {
    vi: "Chỉ quyết định kết quả đã được đề nghị.",
    en: "What was proposed is decided.",
  },
};

/**
 * Decides some results in one decision (`ENGINE.QUOTA_BATCH`): refused with the findings where a rule or, of a scope that is
 * complete, its quota is broken; nothing is kept then. Who entered a result does not decide it.
 */
export async function decide(
  { tx, actor, now }: Acting,
  { year, items }: OfYear<DecidedItem>,
  decision: GivenDecision,
): Promise<readonly TakenStep[] | Refused> {
  const given = accepted(givenDecision(dayInVietnam(now)), decision);
  if (isRefused(given)) return given;
  const reasons = accepted(givenReasons, { items });
  if (isRefused(reasons)) return reasons;
  const decided = reasons.items.map(({ reason }, at) => ({
    ...(items[at] as DecidedItem),
    ...given,
    reason,
    deciderName: actor.displayName,
  }));
  return takeStep(tx, year, decided, deciding, {
    before: async (standing) =>
      notTheirs(standing) ??
      (await notReceived(tx, year, standing)) ??
      (await notAppraised(tx, standing)) ??
      tooEarly(standing, given.decidedOn),
    after: (standing, verdicts) => againstTiers(tx, year, givenTiers(decided, standing), verdicts),
  });
}

const givenDecision = (today: string) => z.object({ number: givenLine, decidedOn: givenDayUntil(today) });
const givenReasons = z.object({ items: z.array(z.object({ reason: maybeText(2_000) })) });

/** One decision is one committee's, and of what others entered. */
function notTheirs(standing: readonly Standing[]): Refused | null {
  const problems = standing.flatMap(({ name, enteredByActor, deciderId }, at) => [
    ...(enteredByActor ? [{ path: `items[${at}].id`, message: saidOf(name, ownEntry) }] : []),
    ...(deciderId === standing[0]?.deciderId
      ? []
      : [{ path: `items[${at}].id`, message: saidOf(name, otherCommittee) }]),
  ]);
  return problems.length === 0 ? null : refuseInput(problems);
}

/** Said to who entered a result and would decide it. */
export const ownEntry: Text = {
  vi: "Bạn đã nhập hoặc đề nghị kết quả này; người nhập không quyết định. Hãy để người khác quyết định.",
  en: "You entered or proposed this result; who enters does not decide. Please let somebody else decide.",
};

const otherCommittee: Text = {
  vi: "Cấp ủy khác quyết định. Mỗi quyết định là của một cấp ủy.",
  en: "Another committee decides. A decision is one committee's.",
};

/** Under QĐ 366 the authority decides on what was appraised and proposed to it (`QD366.PROC.STEP2_APPRAISE`). */
async function notAppraised(tx: Tx, standing: readonly Standing[]): Promise<Refused | null> {
  const ruleSetOf = await ruleSetsOf(
    tx,
    standing.map(({ ruleSetId }) => ruleSetId),
  );
  const problems = standing.flatMap(({ name, subjectKind, ruleSetId, isAppraised }, at) =>
    !isAppraised && isAppraisedFirst(subjectKind, ruleSetOf(ruleSetId))
      ? [{ path: `items[${at}].id`, message: saidOf(name, appraiseFirst) }]
      : [],
  );
  return problems.length === 0 ? null : refuseInput(problems);
}

const appraiseFirst: Text = {
  vi: "Chưa thẩm định. Cơ quan tham mưu về công tác tổ chức cán bộ hoặc người được phân công thẩm định trước, rồi mới quyết định (QĐ 366, Điều 12, khoản 1, Bước 2).",
  en: "Not appraised yet. The advisory body on personnel, or who was assigned, appraises it first; then it is decided (QĐ 366, Điều 12, khoản 1, Bước 2).",
};

/** Nothing is decided before it was rated and proposed; the first that was not is named. */
function tooEarly(standing: readonly Standing[], decidedOn: string): Refused | null {
  const later = standing.find(({ comeOn }) => comeOn !== null && decidedOn < comeOn);
  return later === undefined ? null : refuseField("decidedOn", saidOf(later.name, beforeSteps(later.comeOn as string)));
}

const beforeSteps = (day: string): Text => ({
  vi: `Ngày quyết định không được trước ngày xếp loại, đề nghị, thẩm định: ${day}.`,
  en: `The decision must not come before the day of the rating, the proposal or the appraisal: ${day}.`,
});
