import "reflect-metadata";
import { ClassificationState, NotRatedReason, QualityTier, YearKind, yearKindLabels } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RuleSetRef } from "../shared/rule-set-ref.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { Submission } from "../submission/submission.type.ts";
import { OrganisationEventKind } from "./organisation-event.ts";

registerEnumType(OrganisationEventKind, {
  name: "OrganisationEventKind",
  description: "What can happen to an organisation of the dated tree.",
  valuesConfig: {
    FOUNDED: { description: "It began; other: the organisation above it." },
    RENAMED: { description: "It has had its present name since." },
    MOVED: { description: "It has stood elsewhere since; other: the organisation above it." },
    MERGED: { description: "Two became one; other: the one merged with." },
    SPLIT: { description: "A part became an organisation of its own; other: that part." },
    DISSOLVED: { description: "It ended." },
    YEAR_ORDINARY: { description: "Since then its year closes with the year." },
    YEAR_SCHOOL: { description: "Since then it is judged on the school year." },
    YEAR_CLOSES_LATER: { description: "Since then its year closes later." },
    POWER_DELEGATED: { description: "Since then it has the powers of the level above («giao quyền cấp trên cơ sở»)." },
    POWER_WITHDRAWN: { description: "Since then it has them no more." },
  },
});

registerLabelled(YearKind, "YearKind", "When the year of an organisation closes (HD 43, 4.1).", yearKindLabels);

@ObjectType({ description: "What happened to an organisation on a day." })
export class OrganisationEvent {
  @Field(() => OrganisationEventKind, { description: "What happened." })
  kind!: OrganisationEventKind;

  @Field(() => DateScalar, { description: "First day on which it held." })
  happenedOn!: string;

  @Field(() => OrganisationRef, {
    nullable: true,
    description:
      "The organisation above, merged with or split off; null where there is none or the viewer never saw it.",
  })
  other!: OrganisationRef | null;

  @Field(() => String, { nullable: true, description: "Of the decision, where it was recorded." })
  decisionNumber!: string | null;

  @Field(() => String, { nullable: true, description: "As entered." })
  note!: string | null;
}

@ObjectType({ description: "The classification of an organisation itself, as a Party organisation." })
export class OwnClassification {
  @Field(() => ID, { description: "Of the classification, for the query `classification`." })
  id!: string;

  @Field(() => QualityTier, { nullable: true, description: "The decided tier, else the best that is known so far." })
  tier!: QualityTier | null;

  @Field(() => ClassificationState, { description: "How far it has come." })
  state!: ClassificationState;

  @Field(() => NotRatedReason, { nullable: true, description: "Why it has no tier; null where it is rated." })
  notRatedReason!: NotRatedReason | null;
}

@ObjectType({ description: "What stands for an organisation in a year in which it does not stand itself." })
export class YearInstead {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => OrganisationRef, {
    description: "The organisation it went up in; in earlier years the first of those that went up in it.",
  })
  organisation!: OrganisationRef;
}

@ObjectType({ description: "An organisation as it stood on the closing day of a year." })
export class Organisation extends OrganisationRef {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Boolean, {
    description: "A grassroots committee with the powers of the level above («giao quyền cấp trên cơ sở»).",
  })
  hasUpperPower!: boolean;

  @Field(() => YearKind, { description: "When its year closes, by itself or by the nearest one above (HD 43, 4.1)." })
  yearKind!: YearKind;

  @Field(() => String, {
    nullable: true,
    description: "Number in the official list of organisations, where there is one.",
  })
  officialNumber!: string | null;

  @Field(() => Int, { description: "Rises with every act on the tree told of it; to be handed in with the next one." })
  version!: number;

  @Field(() => Int, { description: "Direct subordinates in that year's tree." })
  childCount!: number;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to itself." })
  breadcrumb!: OrganisationRef[];

  @Field(() => [Int], { description: "The years in which it stands and the viewer sees it, newest first." })
  years!: number[];

  @Field(() => [YearInstead], {
    description: "Other years, where the viewer sees what it came from or became; newest first.",
  })
  yearsInstead!: YearInstead[];

  @Field(() => [OrganisationEvent], { description: "Newest first." })
  history!: OrganisationEvent[];

  @Field(() => RuleSetRef, { description: "The rules it is rated under in that year." })
  ruleSet!: RuleSetRef;

  @Field(() => OwnClassification, { nullable: true, description: "null where there is none that is not cancelled." })
  own!: OwnClassification | null;

  @Field(() => Submission, { nullable: true, description: "null where nothing is to be sent." })
  submission!: Submission | null;
}

export const OrganisationResult = resultOf("Organisation", Organisation);
