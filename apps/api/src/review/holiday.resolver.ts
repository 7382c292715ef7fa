import "reflect-metadata";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { PublicHolidayInput, PublicHolidaysResult } from "./holiday.type.ts";
import { addHoliday, holidaysOf, withdrawHoliday } from "./holidays.service.ts";

const ofYear = { description: "Rating year." };

@Resolver()
export class HolidayResolver {
  @Query(() => PublicHolidaysResult, { description: "Days off by which working days are counted." })
  publicHolidays(@Arg("year", () => Int, ofYear) year: number, @Ctx() context: Context) {
    return asViewer(context, (tx) => holidaysOf(tx, year));
  }

  @Mutation(() => PublicHolidaysResult, {
    description:
      "Adds a day off that is not known: Tết of years to come, days moved. By an ADMINISTRATOR of the whole tree.",
  })
  addPublicHoliday(
    @Arg("year", () => Int, ofYear) year: number,
    @Arg("holiday", () => PublicHolidayInput, { description: "The day." }) holiday: PublicHolidayInput,
    @Ctx() context: Context,
  ) {
    return asActor(context, ["ADMINISTRATOR"], (tx, actor) =>
      addHoliday({ tx, actor, now: context.now }, year, holiday),
    );
  }

  @Mutation(() => PublicHolidaysResult, { description: "Takes back a day that was added and is none." })
  withdrawPublicHoliday(
    @Arg("year", () => Int, ofYear) year: number,
    @Arg("day", () => String, { description: "ISO 8601." }) day: string,
    @Ctx() context: Context,
  ) {
    return asActor(context, ["ADMINISTRATOR"], (tx, actor) =>
      withdrawHoliday({ tx, actor, now: context.now }, year, day),
    );
  }
}
