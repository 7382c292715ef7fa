import "reflect-metadata";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";

@ObjectType({ description: "A day off, which is no working day." })
export class PublicHoliday {
  @Field(() => DateScalar, { description: "The day." })
  day!: string;

  @Field(() => String, { nullable: true, description: "What for; null: among those the rules know." })
  name!: string | null;
}

@ObjectType({ description: "Days off in which the reviews of a year fall." })
export class PublicHolidays {
  @Field(() => Int, { description: "Rating year; its days and those of the next one." })
  year!: number;

  @Field(() => [PublicHoliday], { description: "By day." })
  days!: readonly PublicHoliday[];
}

@InputType({ description: "A day off that is not known." })
export class PublicHolidayInput {
  @Field(() => String, { description: "Day, ISO 8601." })
  day!: string;

  @Field(() => String, { description: "What for." })
  name!: string;
}

export const PublicHolidaysResult = resultOf("PublicHolidays", PublicHolidays);
