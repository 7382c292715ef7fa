import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { asksFor } from "../shared/asks-for.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { FiguresArgs } from "../shared/figures.input.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { type OriginInput, tierOrigin } from "./origin/tier-origin.service.ts";
import { TierOriginResult } from "./origin/tier-origin.type.ts";
import { rulesHeldBelow } from "./rules-held.service.ts";
import { type Breakdown, tierBreakdown } from "./tier-breakdown.service.ts";
import { TierBreakdown, TierBreakdownResult, TierGroup } from "./tier-breakdown.type.ts";
import { groupsBelow } from "./tier-group.service.ts";

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
  tierBreakdown(
    @Args(() => TierBreakdownArgs) args: TierBreakdownArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = { rows: asksFor(info, "rows"), rowsBefore: asksFor(info, "rows", "previous") };
    return asViewer(context, (tx) => tierBreakdown(tx, { ...args, group: args.group ?? null, read }, context.now));
  }

  @Query(() => TierOriginResult, {
    description: "By which documents, rules and quotas the tiers of a year came about at an organisation and below.",
  })
  tierOrigin(@Args(() => TierOriginArgs) args: TierOriginArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => tierOrigin(tx, args));
  }
}

@Resolver(() => TierBreakdown)
export class TierBreakdownResolver {
  @FieldResolver(() => [TierGroup], { description: "The values `group` can take here." })
  groups(@Root() { organisation, year, subjectKind }: Breakdown, @Ctx() context: Context) {
    return asViewer(context, (tx) => groupsBelow(tx, year, organisation.id, subjectKind));
  }

  @FieldResolver(() => [OrganisationRef], {
    description:
      "Where the organisation has no rules of its own: the topmost organisations below it that have. Only there results of " +
      "the year exist; all others are not awaited.",
  })
  rulesHeldBelow(@Root() { organisation }: Breakdown, @Ctx() context: Context) {
    return asViewer(context, (tx) => rulesHeldBelow(tx, organisation));
  }
}
