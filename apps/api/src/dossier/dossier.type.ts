import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "One kind of paper of a dossier, counted." })
export class DossierPaper {
  @Field(() => String, { description: "For the act that records it." })
  id!: string;

  @Field(() => TextType, { description: "Vietnamese word for word." })
  label!: Text;

  @Field(() => Int, { description: "How many this organisation has to send; 0: it is not asked of it." })
  required!: number;

  @Field(() => Int, { description: "How many came in." })
  received!: number;

  @Field(() => Int, { description: "How many are missing." })
  missing!: number;

  @Field(() => DateScalar, { nullable: true, description: "Day on which the last of them came in; null: none did." })
  receivedOn!: string | null;
}

@ObjectType({ description: "An item of the list of a dossier, of one kind of paper or of several kept together." })
export class DossierItem {
  @Field(() => Int, { description: "Number in the list." })
  no!: number;

  @Field(() => TextType, { description: "Vietnamese word for word." })
  label!: Text;

  @Field(() => Boolean, { description: "Asked of this organisation." })
  isApplicable!: boolean;

  @Field(() => Boolean, { description: "Nothing of it is missing." })
  isComplete!: boolean;

  @Field(() => [DossierPaper], { description: "Its papers." })
  papers!: readonly DossierPaper[];
}

@ObjectType({ description: "What came in of the review dossier of an organisation." })
export class Dossier {
  @Field(() => OrganisationRef, { description: "Whose." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => DateScalar, { nullable: true, description: "Day on which it came in; null: it did not." })
  receivedOn!: string | null;

  @Field(() => [DossierItem], {
    description: "The list of the document in force; empty where the documents list no papers.",
  })
  items!: readonly DossierItem[];

  @Field(() => Int, { description: "Items asked of this organisation." })
  applicable!: number;

  @Field(() => Int, { description: "Of those, the complete ones." })
  complete!: number;

  @Field(() => Boolean, { description: "Whether there is a cell committee that reviews itself." })
  hasCommittee!: boolean;

  @Field(() => Int, { description: "Members who send papers." })
  members!: number;

  @Field(() => Int, { nullable: true, description: "Members subject to declaring assets and income; null: not known." })
  declaringMembers!: number | null;

  @Field(() => Finding, { nullable: true, description: "What the rule in force says; null: there is none." })
  finding!: Finding | null;

  @Field(() => Int, { description: "To be given back by the act that changes it; 0: nothing is recorded." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Whose account recorded it last, as it was called then." })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was recorded last; null: never." })
  changedAt!: string | null;
}

export const DossierResult = resultOf("Dossier", Dossier);
