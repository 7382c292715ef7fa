import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { tierBreakdown } from "./tier-breakdown.service.ts";
import { TierBreakdownResult } from "./tier-breakdown.type.ts";

@ArgsType()
class TierBreakdownArgs {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => Boolean, { defaultValue: true })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100 })
  first!: number;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@Resolver()
export class StatisticsResolver {
  @Query(() => TierBreakdownResult)
  tierBreakdown(@Args(() => TierBreakdownArgs) args: TierBreakdownArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => tierBreakdown(tx, { ...args, group: args.group ?? null }, context.now));
  }
}
