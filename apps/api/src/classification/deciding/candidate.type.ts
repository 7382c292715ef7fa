import "reflect-metadata";
import { type ProposalVerdict, QualityTier } from "@xep-loai/domain";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { QuotaUse } from "../../quota/quota-use.type.ts";
import { Finding } from "../../shared/finding.type.ts";
import { OrganisationRef } from "../../shared/organisation-ref.type.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateScalar } from "../../shared/scalars.ts";
import { ClassificationRow } from "../classification-row.type.ts";
import { ProposalVerdictEnum } from "../explanation.type.ts";

@ObjectType({ description: "How many voted for a tier." })
export class TierVotes {
  @Field(() => QualityTier, { description: "The tier." })
  tier!: QualityTier;

  @Field(() => Int, { description: "Votes for it." })
  count!: number;
}

@ObjectType({ description: "The ballot on a candidate." })
export class CandidateBallot {
  @Field(() => Int, { nullable: true, description: "How many were entitled to vote; null: not recorded." })
  eligible!: number | null;

  @Field(() => Int, { nullable: true, description: "How many were present; null: not recorded." })
  present!: number | null;

  @Field(() => [TierVotes], { description: "Highest tier first." })
  votes!: TierVotes[];
}

@ObjectType({ description: "What somebody was asked to say of a candidate." })
export class CandidateOpinion {
  @Field(() => String, { description: "Who gave it." })
  giver!: string;

  @Field(() => QualityTier, { nullable: true, description: "The tier it speaks for; null: none." })
  tier!: QualityTier | null;
}

@ObjectType({ description: "One subject of a scope with what the deciding committee looks at, side by side." })
export class Candidate extends ClassificationRow {
  @Field(() => Int, { description: "Counts the changes, for optimistic locking." })
  version!: number;

  @Field(() => QualityTier, { nullable: true, description: "Step 1; null until then." })
  selfTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "By vote; null until then." })
  votedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Step 2; null until then." })
  proposedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Step 3; null until then." })
  appraisedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Of the year before; null: it had none." })
  previousTier!: QualityTier | null;

  @Field(() => CandidateBallot, { nullable: true, description: "null: no vote is recorded." })
  ballot!: CandidateBallot | null;

  @Field(() => [CandidateOpinion], { description: "Those that were given, by giver." })
  opinions!: CandidateOpinion[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when it waits below to be completed; null: it does not.",
  })
  returnedOn!: string | null;

  @Field(() => String, { nullable: true, description: "What has to be completed." })
  returnReason!: string | null;

  @Field(() => Boolean, { description: "The viewer entered some of it, so somebody else decides." })
  enteredByViewer!: boolean;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "Whose results have to be received before the viewer appraises or decides it; null: nobody's.",
  })
  awaits!: OrganisationRef | null;

  @Field(() => Boolean, {
    description: "It is to be appraised before it is decided, and is not yet (QĐ 366, Điều 12, khoản 1, Bước 2).",
  })
  awaitsAppraisal!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "Points of the year; null where its rules score nothing, or not given yet.",
  })
  points!: number | null;

  @Field(() => QualityTier, {
    nullable: true,
    description: "The highest tier the rules leave open, open attestations taken as yes; null: none now.",
  })
  ceiling!: QualityTier | null;

  @Field(() => Boolean, { description: "The rules leave only the lowest tier." })
  forced!: boolean;

  @Field(() => [Finding], {
    description: "What stands against EXCELLENT, open attestations included; none: it is open.",
  })
  notExcellent!: readonly Finding[];
}

@ObjectType({ description: "One quota scope on one page («Xét duyệt»)." })
export class CandidateScope {
  @Field(() => QuotaUse, { description: "The scope and its places." })
  quota!: QuotaUse;

  @Field(() => [Candidate], {
    description: "Its subjects to be rated, highest tier first, then by name; the first 1,000.",
  })
  nodes!: Candidate[];

  @Field(() => Int, { description: "How many there are." })
  total!: number;

  @Field(() => Boolean, { description: "The viewer is a DECIDER of the committee that decides, or of one above." })
  mayDecide!: boolean;

  @Field(() => Boolean, { description: "The viewer is an APPRAISER or a DECIDER there." })
  mayAppraise!: boolean;
}

export const CandidateScopeResult = resultOf("CandidateScope", CandidateScope);

@ObjectType({ description: "What the rules would say of a result with the tier tried." })
export class TriedResult {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => ProposalVerdictEnum, { nullable: true, description: "Whether that tier may be decided." })
  proposal!: ProposalVerdict | null;

  @Field(() => [Finding], { description: "What stands against it." })
  against!: readonly Finding[];

  @Field(() => Boolean, {
    description:
      "A rule known to be broken closes that tier, so it is not proposed, appraised or decided; what else stands against it may " +
      "still change before the decision.",
  })
  isBarred!: boolean;

  @Field(() => Boolean, {
    description: "No tier reaches its votes, so the committee may decide it, with its reason (rules.md C19).",
  })
  leftToAuthority!: boolean;
}

@ObjectType({ description: "What the rules say of tiers that are about to be proposed; nothing is kept." })
export class TriedProposals {
  @Field(() => [TriedResult], { description: "Each of those asked." })
  results!: TriedResult[];
}

export const TriedProposalsResult = resultOf("TriedProposals", TriedProposals);

@ObjectType({ description: "A result elsewhere that rests on those tried, and is touched by them." })
export class TouchedResult extends ClassificationRow {
  @Field(() => QualityTier, { nullable: true, description: "The highest tier open to it now; null: none." })
  ceilingBefore!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "The highest tier that would be open to it; null: none." })
  ceilingAfter!: QualityTier | null;
}

@ObjectType({ description: "What would be if these tiers were decided; nothing is kept." })
export class WhatIf {
  @Field(() => [QuotaUse], { description: "The scopes they count in, as they would stand." })
  quotas!: QuotaUse[];

  @Field(() => [TriedResult], { description: "Each of those tried." })
  results!: TriedResult[];

  @Field(() => [TouchedResult], { description: "Organisations, collectives and heads whose ceiling would be another." })
  touched!: TouchedResult[];
}

export const WhatIfResult = resultOf("WhatIf", WhatIf);
