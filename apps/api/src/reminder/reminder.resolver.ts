import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { markNoticesRead, notices } from "./notices.service.ts";
import { type AskedReminder, remindSubmissions } from "./remind.service.ts";
import { type Notices, NoticesResult, type Reminders, RemindersResult } from "./reminder.type.ts";

/** Who receives results also reminds of them. */
const reminding: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

@ArgsType()
class ReminderArgs implements AskedReminder {
  @Field(() => ID, { description: "The organisation that waits." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year of the results." })
  year!: number;

  @Field(() => [ID], {
    nullable: true,
    description: "Only these direct subordinates, as far as they are waited for; null: all that are.",
  })
  only!: string[] | null;
}

@Resolver()
export class ReminderResolver {
  @Query(() => NoticesResult, {
    description: "Reminders of the units where a role is held that the account has not read.",
  })
  notices(@Ctx() context: Context): Promise<Notices | Refused> {
    return asViewer(context, notices);
  }

  @Mutation(() => RemindersResult, {
    description: "Reminds direct subordinates of the results that are waited for: once a day, unit and sender.",
  })
  remindSubmissions(
    @Args(() => ReminderArgs) asked: ReminderArgs,
    @Ctx() context: Context,
  ): Promise<Reminders | Refused> {
    return asActor(context, reminding, (tx, actor) => remindSubmissions({ tx, actor, now: context.now }, asked));
  }

  @Mutation(() => NoticesResult, { description: "The account has read these notices; answers those left." })
  markNoticesRead(
    @Arg("ids", () => [ID], { description: "Of the notices." }) ids: string[],
    @Ctx() context: Context,
  ): Promise<Notices | Refused> {
    return asActor(context, Object.values(Role), (tx, actor) => markNoticesRead({ tx, actor, now: context.now }, ids));
  }
}
