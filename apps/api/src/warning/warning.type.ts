import "reflect-metadata";
import { Outcome, Severity, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { QuotaUse } from "../quota/quota-use.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { TextType } from "../shared/text.type.ts";
import { WarningKind } from "./warning-kind.ts";

registerEnumType(WarningKind, { name: "WarningKind" });

@ObjectType({ description: "A quota that is exceeded, or a rule that a tier contradicts." })
export class Warning {
  @Field(() => ID)
  id!: string;

  @Field(() => WarningKind)
  kind!: WarningKind;

  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  path!: OrganisationRef[];

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true })
  subjectName!: string | null;

  @Field(() => ID, { nullable: true })
  classificationId!: string | null;

  @Field(() => QuotaUse, { nullable: true })
  quotaUse!: QuotaUse | null;

  @Field(() => String)
  ruleId!: string;

  @Field(() => String)
  citation!: string;

  @Field(() => [String])
  clause!: readonly string[];

  @Field(() => Severity)
  severity!: Severity;

  @Field(() => Outcome)
  outcome!: Outcome;

  @Field(() => TextType)
  message!: Text;

  @Field(() => TextType, { nullable: true })
  arithmetic!: Text | null;
}

@ObjectType()
export class SeverityCount {
  @Field(() => Severity)
  severity!: Severity;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: "Warnings, worst first." })
export class WarningPage {
  @Field(() => [Warning])
  nodes!: Warning[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;

  @Field(() => [SeverityCount], {
    description: "Of the filter, the one by severity left aside; those with none left out.",
  })
  bySeverity!: SeverityCount[];
}

export const WarningPageResult = resultOf("WarningPage", WarningPage);
