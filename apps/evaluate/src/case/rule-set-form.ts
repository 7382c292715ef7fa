import { type QualityTier, type RuleSet, type SubjectFacts, type SubjectKind, tierCodesOf } from "@xep-loai/domain";
import { oneOf, type Read } from "./read.ts";
import { ratedCountsOf, type TierCodes, tierOf } from "./tier-words.ts";

/** What a case about one kind of subject may say under a rule set. */
export interface SubjectForm {
  /** How the ranks are written in cases and answers. */
  readonly codes: TierCodes;
  readonly tier: Read<QualityTier>;
  readonly facts: Read<SubjectFacts>;
  /** Counts of a quota case; a tier left out counts none. */
  readonly counts: Read<Readonly<Record<QualityTier, number>>>;
  /** The quota goes by the members of the cell, and special merit may widen it (KH 57). */
  readonly isQuotaByCell: boolean;
}

/** What a case under one rule set may say. */
export interface RuleSetForm {
  readonly ruleSet: RuleSet;
  readonly subject: Read<SubjectKind>;
  readonly of: ReadonlyMap<SubjectKind, SubjectForm>;
}

type FactsOf = Readonly<Partial<Record<SubjectKind, Read<SubjectFacts>>>>;

/** The form of a rule set, from how the facts of each of its subjects are read. */
export function ruleSetFormOf(ruleSet: RuleSet, facts: FactsOf, byCell: readonly SubjectKind[] = []): RuleSetForm {
  const of = new Map(
    (Object.entries(facts) as readonly (readonly [SubjectKind, Read<SubjectFacts>])[]).map(([subject, read]) => {
      const codes = tierCodesOf(ruleSet, subject);
      const isQuotaByCell = byCell.includes(subject);
      return [subject, { codes, tier: tierOf(codes), facts: read, counts: ratedCountsOf(codes), isQuotaByCell }];
    }),
  );
  return { ruleSet, subject: oneOf([...of.keys()]), of };
}
