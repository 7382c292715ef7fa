import "reflect-metadata";
import { LeavingReason } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { FieldChange } from "../classification/history/history.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { PersonEventKind, personEventLabels } from "./person-event.ts";

registerLabelled(PersonEventKind, "PersonEventKind", "What can happen to a person or a collective.", personEventLabels);

@ObjectType({ description: "One act on a person, as it was recorded." })
export class PersonEvent {
  @Field(() => ID, { description: "Of the entry." })
  id!: string;

  @Field(() => PersonEventKind, { description: "What happened." })
  kind!: PersonEventKind;

  @Field(() => DateScalar, { description: "First day on which it held; of a correction the day it was recorded." })
  happenedOn!: string;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "Where; of who moved the cell that was left. null: out of sight.",
  })
  organisation!: OrganisationRef | null;

  @Field(() => OrganisationRef, { nullable: true, description: "The unit right above that, where the viewer sees it." })
  superior!: OrganisationRef | null;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The cell that received; null: none, or out of sight.",
  })
  other!: OrganisationRef | null;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The unit right above the cell that received, where the viewer sees it.",
  })
  otherSuperior!: OrganisationRef | null;

  @Field(() => String, { nullable: true, description: "Of a post what it is called." })
  title!: string | null;

  @Field(() => LeavingReason, { nullable: true, description: "Why no longer a member; null: another act." })
  reason!: LeavingReason | null;

  @Field(() => String, { nullable: true, description: "The decision, or why, in words." })
  note!: string | null;

  @Field(() => [FieldChange], { description: "Of a correction what it changed; else none." })
  changes!: FieldChange[];

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: string;

  @Field(() => String, { description: "Whose account recorded it, as it was called then." })
  recordedBy!: string;
}
