import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { ClassificationsInput } from "./classification-list.service.ts";
import { ClassificationOutcome } from "./classification-outcome.ts";

@ArgsType()
export class ClassificationsArgs implements ClassificationsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => Boolean, { defaultValue: false })
  includeBelow!: boolean;

  @Field(() => [ClassificationOutcome], { nullable: true })
  outcome?: ClassificationOutcome[] | null;

  @Field(() => Boolean, { defaultValue: true, description: "As in the figures: a tier not yet decided is PENDING." })
  decidedOnly!: boolean;

  @Field(() => String, { nullable: true, description: "Part of the name; case and diacritics do not matter." })
  text?: string | null;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
