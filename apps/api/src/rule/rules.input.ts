import "reflect-metadata";
import { Effect, Means, RuleStanding, Severity, Step, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { RulesInput } from "./rules.service.ts";

/** Of whom and when; every filter left out lets all pass. */
@ArgsType()
export class RulesArgs implements RulesInput {
  @Field(() => ID, { description: "For this organisation; refused as not found outside the viewer's scope." })
  organisationId!: string;

  @Field(() => Int, {
    description: "Rating year; also one of the two after the newest, in which nothing is touched yet.",
  })
  year!: number;

  @Field(() => ID, { nullable: true, description: "Only those of this document, e.g. HD21." })
  documentId?: string | null;

  @Field(() => SubjectKind, {
    nullable: true,
    description: "Only those about this kind of subject; counts them alone.",
  })
  subjectKind?: SubjectKind | null;

  @Field(() => Effect, { nullable: true, description: "Only those that do this when they are not met." })
  effect?: Effect | null;

  @Field(() => Severity, { nullable: true, description: "Only those of this severity." })
  severity?: Severity | null;

  @Field(() => Step, { nullable: true, description: "Only those that act at this step." })
  step?: Step | null;

  @Field(() => Means, { nullable: true, description: "Only those made to count this way." })
  means?: Means | null;

  @Field(() => RuleStanding, { nullable: true, description: "Only those that stand so." })
  standing?: RuleStanding | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only those that touched somebody." })
  touchedOnly!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Part of the id, the place or the words; case and diacritics do not matter.",
  })
  text?: string | null;
}
