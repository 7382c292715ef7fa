import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { FiguresArgs } from "../shared/figures.input.ts";
import { type OriginInput, tierOrigin } from "./origin/tier-origin.service.ts";
import { TierOriginResult } from "./origin/tier-origin.type.ts";
import { tierBreakdown } from "./tier-breakdown.service.ts";
import { TierBreakdownResult } from "./tier-breakdown.type.ts";

@ArgsType()
class TierBreakdownArgs extends FiguresArgs {
  @Field(() => SubjectKind, { description: "Whose tiers." })
  subjectKind!: SubjectKind;
}

@ArgsType()
class TierOriginArgs implements OriginInput {
  @Field(() => ID, { description: "The organisation." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Whose tiers." })
  subjectKind!: SubjectKind;
}

@Resolver()
export class StatisticsResolver {
  @Query(() => TierBreakdownResult, { description: "Shares of the tiers at an organisation and below." })
  tierBreakdown(@Args(() => TierBreakdownArgs) args: TierBreakdownArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => tierBreakdown(tx, { ...args, group: args.group ?? null }, context.now));
  }

  @Query(() => TierOriginResult, {
    description: "By which documents, rules and quotas the tiers of a year came about at an organisation and below.",
  })
  tierOrigin(@Args(() => TierOriginArgs) args: TierOriginArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => tierOrigin(tx, args));
  }
}
