import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import type { ClassificationsInput } from "./classification-list.service.ts";
import { ClassificationOutcome } from "./classification-outcome.ts";

@ArgsType()
export class ClassificationsArgs extends OrganisationListArgs implements ClassificationsInput {
  @Field(() => SubjectKind, { description: "Whose classifications." })
  subjectKind!: SubjectKind;

  @Field(() => Boolean, { defaultValue: false, description: "Also those counted below the organisation." })
  includeBelow!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      "Exactly those counted in this scope of a quota, which must be of the kind of subject asked for and lie at the " +
      "organisation or below it, else NOT_FOUND; includeBelow has no effect then. null: whichever scope.",
  })
  quotaUseId?: string | null;

  @Field(() => [ClassificationOutcome], { nullable: true, description: "Only those that stand here; null: all." })
  outcome?: ClassificationOutcome[] | null;

  @Field(() => Boolean, { defaultValue: true, description: "As in the figures: a tier not yet decided is PENDING." })
  decidedOnly!: boolean;

  @Field(() => String, { nullable: true, description: "Part of the name; case and diacritics do not matter." })
  text?: string | null;
}
