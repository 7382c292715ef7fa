import type {
  CollectiveFacts,
  LeaderFacts,
  MemberFacts,
  OrganisationFacts,
  QualityTier,
  RuleSet,
  SubjectKind,
} from "@xep-loai/domain";
import type { Read } from "./read.ts";

/** What a case under one rule set may say: its subjects and tiers, and the facts of each subject. */
export interface RuleSetForm {
  readonly ruleSet: RuleSet;
  readonly subject: Read<SubjectKind>;
  readonly tier: Read<QualityTier>;
  readonly facts: {
    readonly ORG: Read<OrganisationFacts>;
    readonly MEMBER: Read<MemberFacts>;
    readonly COLLECTIVE: Read<CollectiveFacts>;
    readonly LEADER: Read<LeaderFacts>;
  };
  /** Counts of a quota case; a tier left out counts none. */
  readonly counts: Read<Readonly<Record<QualityTier, number>>>;
}
