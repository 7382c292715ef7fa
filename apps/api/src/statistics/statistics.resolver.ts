import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { tierBreakdown } from "./tier-breakdown.service.ts";
import { TierBreakdownResult } from "./tier-breakdown.type.ts";

@ArgsType()
class TierBreakdownArgs extends OrganisationListArgs {
  @Field(() => SubjectKind, { description: "Whose tiers." })
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true, description: "Only those of one group, a value of `groups`; null: all." })
  group!: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Count decided tiers alone; false: the best known of each subject, provisional.",
  })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  override first!: number;
}

@Resolver()
export class StatisticsResolver {
  @Query(() => TierBreakdownResult, { description: "Shares of the tiers at an organisation and below." })
  tierBreakdown(@Args(() => TierBreakdownArgs) args: TierBreakdownArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => tierBreakdown(tx, { ...args, group: args.group ?? null }, context.now));
  }
}
