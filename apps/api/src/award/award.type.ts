import "reflect-metadata";
import {
  Award,
  awardLabels,
  Candidacy,
  ClassificationState,
  candidacyLabels,
  NotRatedReason,
  QualityTier,
  type Regime,
  SubjectKind,
  YearStanding,
  yearStandingLabels,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RegimeEnum } from "../shared/regime.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(
  Award,
  "Award",
  "The awards the documents name (HD 21, II.B.5; KH 57, II.B.1.2.a; HD 06, 19).",
  awardLabels,
);
registerLabelled(Candidacy, "Candidacy", "Whether somebody may be considered for an award.", candidacyLabels);
registerLabelled(
  YearStanding,
  "YearStanding",
  "How a year stands to a run of years at the top tier (rules.md 4.4).",
  yearStandingLabels,
);

/** What every answer of a committee says of itself; no type of the schema by itself. */
@ObjectType()
class CommitteeAnswer {
  @Field(() => String, { description: "The body that answered." })
  byBody!: string;

  @Field(() => String, { nullable: true, description: "What was noted; null: nothing." })
  note!: string | null;

  @Field(() => String, { description: "Whose account entered it, as it was called then." })
  byName!: string;

  @Field(() => DateTimeScalar, { description: "When it was entered." })
  recordedAt!: string;

  @Field(() => Int, { description: "To be given back by the act that replaces it." })
  version!: number;
}

@ObjectType({ description: "What a committee said of a subject and an award." })
export class AwardSelection extends CommitteeAnswer {
  @Field(() => Boolean, { description: "Chosen; false: not chosen, or taken back." })
  isChosen!: boolean;

  @Field(() => DateScalar, { description: "Day of the selection." })
  chosenOn!: string;
}

@ObjectType({ description: "Whether a committee lets a year under other rules count (rules.md 4.4)." })
export class AwardYearAnswer extends CommitteeAnswer {
  @Field(() => Boolean, { description: "It counts." })
  counts!: boolean;

  @Field(() => DateScalar, { description: "Day of the answer." })
  answeredOn!: string;
}

@ObjectType({ description: "What a committee said of a cell as «tiêu biểu» when it rated it (HD 06, 19)." })
export class CellRecognition extends CommitteeAnswer {
  @Field(() => Boolean, { description: "Recognised; false: not, or taken back." })
  isRecognised!: boolean;

  @Field(() => DateScalar, { description: "Day of the recognition." })
  recognisedOn!: string;
}

@ObjectType({ description: "One year of those an award for years in a row looks at." })
export class AwardYear {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => YearStanding, { description: "How it stands to the run." })
  standing!: YearStanding;

  @Field(() => RegimeEnum, { nullable: true, description: "Rules it was rated under; null: there is no result." })
  regime!: Regime | null;

  @Field(() => ClassificationState, { nullable: true, description: "How far the result came; null: there is none." })
  state!: ClassificationState | null;

  @Field(() => QualityTier, { nullable: true, description: "As rank; null: none that stands." })
  tier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why there is no tier; null: there is, or it is open." })
  notRatedReason!: NotRatedReason | null;

  @Field(() => AwardYearAnswer, { nullable: true, description: "What was said of it; null: nothing." })
  answer!: AwardYearAnswer | null;
}

@ObjectType({ description: "One award a subject may be considered for." })
export class CandidateAward {
  @Field(() => Award, { description: "Which." })
  award!: Award;

  @Field(() => Candidacy, { description: "Whether it may be considered." })
  candidacy!: Candidacy;

  @Field(() => Int, { description: "Years in a row the award asks for." })
  yearsNeeded!: number;

  @Field(() => Int, { description: "Years in a row at the top tier that count, this one included." })
  yearsInARow!: number;

  @Field(() => [Int], { description: "Years under other rules that somebody must let count first." })
  yearsToAttest!: readonly number[];

  @Field(() => Finding, { description: "What the rule says, with its clause." })
  finding!: Finding;

  @Field(() => AwardSelection, { nullable: true, description: "What stands; null: no committee has chosen yet." })
  selection!: AwardSelection | null;

  @Field(() => [AwardSelection], { description: "What stood before, the latest first." })
  earlier!: readonly AwardSelection[];
}

@ObjectType({ description: "Somebody at the top tier of the year, or chosen all the same." })
export class AwardCandidate {
  @Field(() => ID, { description: "Of the classification of the year." })
  classificationId!: string;

  @Field(() => Int, { description: "Year of the award." })
  year!: number;

  @Field(() => SubjectKind, { description: "ORG or MEMBER." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Name in that year." })
  subjectName!: string;

  @Field(() => OrganisationRef, { description: "The organisation itself, or where the member is counted." })
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  path!: OrganisationRef[];

  @Field(() => QualityTier, { nullable: true, description: "Decided tier of the year as rank; null: none stands." })
  tier!: QualityTier | null;

  @Field(() => RegimeEnum, { description: "Rules of the year." })
  regime!: Regime;

  @Field(() => [AwardYear], {
    description:
      "The years the award for years in a row looks at, the latest first; empty where there is no such award.",
  })
  years!: AwardYear[];

  @Field(() => Boolean, {
    description: "Whether its awards ask that it be recognised as «tiêu biểu» first: cells under HD 06.",
  })
  needsRecognition!: boolean;

  @Field(() => CellRecognition, {
    nullable: true,
    description: "What was said of that; null: nothing, or nobody asks.",
  })
  recognition!: CellRecognition | null;

  @Field(() => [CandidateAward], { description: "The awards of its kind." })
  awards!: CandidateAward[];
}

@ObjectType({ description: "Candidates for awards, organisation by organisation, each by name." })
export class AwardCandidatePage {
  @Field(() => [AwardCandidate], {
    description: "One page; narrowed to an award it may hold fewer than asked for while others follow.",
  })
  nodes!: AwardCandidate[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => [Award], { description: "Awards the rules of the organisation know for the kind of subject." })
  awards!: readonly Award[];

  @Field(() => Int, { description: "At the top tier of the year, here and below, under rules that know awards." })
  atTop!: number;

  @Field(() => Int, { description: "Chosen for any award of the kind, here and below." })
  chosen!: number;
}

export const AwardCandidateResult = resultOf("AwardCandidate", AwardCandidate);
export const AwardCandidatePageResult = resultOf("AwardCandidatePage", AwardCandidatePage);
