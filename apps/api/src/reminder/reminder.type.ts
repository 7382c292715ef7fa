import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "Whom a committee has just reminded of the results it waits for." })
export class Reminders {
  @Field(() => [OrganisationRef], { description: "Reminded now." })
  reminded!: OrganisationRef[];

  @Field(() => Int, { description: "Waited for too, but reminded by the same account today already." })
  already!: number;
}

@ObjectType({ description: "That a unit is reminded of its results, for who works there." })
export class Notice {
  @Field(() => ID, { description: "Of the reminder." })
  id!: string;

  @Field(() => OrganisationRef, { description: "Who is reminded." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year of the results." })
  year!: number;

  @Field(() => DateTimeScalar, { description: "When." })
  remindedAt!: string;

  @Field(() => String, { description: "Who reminds, by the name of the account." })
  byName!: string;

  @Field(() => DateScalar, { nullable: true, description: "They were to be in before this day; null: none is set." })
  dueOn!: string | null;
}

@ObjectType({ description: "What the account has not read yet." })
export class Notices {
  @Field(() => [Notice], {
    description: "Newest first, at most 50: of units where a role is held, whose results are still waited for.",
  })
  nodes!: Notice[];
}

export const RemindersResult = resultOf("Reminders", Reminders);
export const NoticesResult = resultOf("Notices", Notices);
