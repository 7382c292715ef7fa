import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { isRefused } from "../shared/refusal.ts";
import { member, memberSearch, noteMemberSeen } from "./member.service.ts";
import { MemberHitsResult, MemberPageResult, MemberResult } from "./member.type.ts";
import { membersOfUnit } from "./members-of-unit.service.ts";

@Resolver()
export class MemberResolver {
  @Query(() => MemberHitsResult, {
    description:
      "Members at an organisation and below it by name, whatever the case and the diacritics, the best first.",
  })
  memberSearch(
    @Arg("organisationId", () => ID, { description: "With all below it." }) organisationId: string,
    @Arg("year", () => Int, { description: "In the tree of this year." }) year: number,
    @Arg("text", () => String, { description: "Part of the name." }) text: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, 1 to 200." }) first: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => memberSearch(tx, { organisationId, year, text, first }));
  }

  @Query(() => MemberPageResult, {
    description:
      "Members at an organisation and below it on the day the year closes: cell by cell, by name within each.",
  })
  members(@Args(() => OrganisationListArgs) asked: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => membersOfUnit(tx, asked));
  }

  @Query(() => MemberResult, {
    description:
      "The file of a member: cells, posts and results over the years. That it was opened is kept in the log.",
  })
  async member(@Arg("id", () => ID, { description: "Of the member." }) id: string, @Ctx() context: Context) {
    const found = await asViewer(context, (tx) => member(tx, id));
    const { viewer, transaction } = context;
    if (viewer !== null && !isRefused(found)) await transaction.act(viewer, [], (tx) => noteMemberSeen(tx, found.id));
    return found;
  }
}
