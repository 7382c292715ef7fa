import { dayInVietnam, type Finding, type Text, type Verdict } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, maybeText } from "../../shared/given.ts";
import { isRefused, type Problem, Refused, refuseInput } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import { blockedQuotas } from "./blocked-quotas.service.ts";
import type { Standing } from "./standing.service.ts";
import type { DecidedItem } from "./step-item.ts";
import type { OfYear } from "./steps.service.ts";
import { type Step, saidOf, type TakenStep, takeStep } from "./taking-step.service.ts";
import { standingAgainst, verdictsOf } from "./verdicts.service.ts";

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
    before: notTheirs,
    after: (standing) => judged(tx, year, decided, standing),
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

const ownEntry: Text = {
  vi: "Bạn đã nhập hoặc đề nghị kết quả này; người nhập không quyết định. Hãy để người khác quyết định.",
  en: "You entered or proposed this result; who enters does not decide. Please let somebody else decide.",
};

const otherCommittee: Text = {
  vi: "Cấp ủy khác quyết định. Mỗi quyết định là của một cấp ủy.",
  en: "Another committee decides. A decision is one committee's.",
};

/** By what the rules say of each with the tier it was given, then by the quotas of the scopes that are complete. */
async function judged(
  tx: Tx,
  year: number,
  items: readonly DecidedItem[],
  standing: readonly Standing[],
): Promise<Refused | null> {
  const verdicts = await verdictsOf(
    tx,
    year,
    items.map(({ id }) => id),
  );
  const against = items.flatMap((item, at) => {
    const verdict = verdicts.get(item.id);
    return verdict === undefined ? [] : againstRules(verdict, item, standing[at] as Standing, at);
  });
  const quotas = await blockedQuotas(
    tx,
    year,
    items.map(({ id }) => id),
  );
  const findings = [...against.flatMap((each) => each.findings), ...quotas];
  const problems = against.map(({ problem }) => problem);
  return findings.length + problems.length === 0 ? null : new Refused("AGAINST_RULES", findings, problems);
}

interface Against {
  readonly problem: Problem;
  readonly findings: readonly Finding[];
}

/** Where no tier reaches its votes the committee considers (rules.md C19), and says why. */
function againstRules(verdict: Verdict, { tier, reason }: DecidedItem, { name }: Standing, at: number): Against[] {
  if (verdict.proposal === "ACCEPTED") return [];
  if (verdict.status === "UNDECIDED" && reason !== null) return [];
  const findings = standingAgainst(verdict, tier);
  const said = verdict.status === "UNDECIDED" ? [reasonMissing] : findings.map(({ message }) => message);
  return [{ problem: { path: `items[${at}].tier`, message: saidOf(name, inOne(said)) }, findings }];
}

const reasonMissing: Text = {
  vi: "Không mức nào đủ phiếu; cấp ủy xem xét, quyết định và phải ghi lý do.",
  en: "No tier has its votes; the committee considers, and must say why.",
};

const inOne = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join(" "),
  en: texts.map(({ en }) => en).join(" "),
});
