import { type ClassificationState, type Level, type QualityTier, tierAbove } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { decidedOn } from "./calendar.ts";
import type { ClassificationRow } from "./row.ts";

const order: readonly ClassificationState[] = [
  "DRAFT",
  "SELF_RATED",
  "VOTED",
  "PROPOSED",
  "APPRAISED",
  "DECIDED",
  "NOTIFIED",
];
const oneUp = (tier: QualityTier): QualityTier => tierAbove(tier) ?? tier;

export interface Decision {
  readonly number: string;
  readonly on: string;
  readonly byOrganisationId: number;
}

const signs: Readonly<Partial<Record<Level, string>>> = { CENTRAL: "TW", PROVINCE: "TU" };

/** A decision of one committee on a subject of an organisation, on the day of that organisation's level. */
export const decisionBy = (
  committee: SampleOrganisation,
  { level }: SampleOrganisation,
  year: number,
  number: number,
): Decision => ({
  number: `${number}-QĐ/${signs[committee.level] ?? "ĐU"}`,
  on: decidedOn(year, level),
  byOrganisationId: committee.id,
});

type Steps = Pick<
  ClassificationRow,
  | "state"
  | "self_tier"
  | "voted_tier"
  | "proposed_tier"
  | "appraised_tier"
  | "decided_tier"
  | "decision_number"
  | "decision_date"
  | "decided_by_organisation_id"
  | "notified_on"
>;

/** The steps of rules.md 3.0 up to the state reached; some rate themselves one tier higher than is decided in the end. */
export function steps(state: ClassificationState, tier: QualityTier, key: string, decision: Decision): Steps {
  const reached = order.indexOf(state);
  const at = (step: ClassificationState, value: QualityTier) => (reached >= order.indexOf(step) ? value : null);
  const decided = reached >= order.indexOf("DECIDED");
  return {
    state,
    self_tier: at("SELF_RATED", fixedChance("self", key) < 0.12 ? oneUp(tier) : tier),
    voted_tier: at("VOTED", fixedChance("vote", key) < 0.03 ? oneUp(tier) : tier),
    proposed_tier: at("PROPOSED", tier),
    appraised_tier: at("APPRAISED", tier),
    decided_tier: at("DECIDED", tier),
    decision_number: decided ? decision.number : null,
    decision_date: decided ? decision.on : null,
    decided_by_organisation_id: decided ? decision.byOrganisationId : null,
    notified_on: state === "NOTIFIED" ? decision.on : null,
  };
}
