import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { organisation } from "./organisation.service.ts";
import { OrganisationResult } from "./organisation.type.ts";
import { organisationChildren } from "./organisation-children.service.ts";
import { OrganisationHitsResult, OrganisationPageResult } from "./organisation-page.type.ts";
import { organisationRows } from "./organisation-rows.service.ts";
import { organisationSearch } from "./organisation-search.service.ts";
import { organisationOutline } from "./outline.service.ts";
import { OrganisationOutlineResult, OrganisationRowsResult } from "./outline.type.ts";

@ArgsType()
class ChildrenArgs {
  @Field(() => ID, { nullable: true, description: "null: the topmost organisations of the viewer." })
  parentId!: string | null;

  @Field(() => Int, { description: "Rating year; its tree is shown." })
  year!: number;

  @Field(() => SubjectKind, {
    defaultValue: SubjectKind.MEMBER,
    description: "Whose figures and quotas the rows show.",
  })
  subjectKind!: SubjectKind;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "nextCursor of the page before; null: from the beginning." })
  after!: string | null;
}

@ArgsType()
class OutlineArgs {
  @Field(() => [ID], { description: "Whose direct subordinates, at most 5,000 organisations." })
  parentIds!: string[];

  @Field(() => Int, { description: "Rating year; its tree is shown." })
  year!: number;

  @Field(() => Int, { defaultValue: 5_000, description: "Organisations of a page, 1 to 5,000." })
  first!: number;

  @Field(() => String, { nullable: true, description: "nextCursor of the page before; null: from the beginning." })
  after!: string | null;
}

@ArgsType()
class RowsArgs {
  @Field(() => [ID], { description: "Of the organisations, at most 200." })
  ids!: string[];

  @Field(() => Int, { description: "Rating year; its tree is shown." })
  year!: number;

  @Field(() => SubjectKind, {
    defaultValue: SubjectKind.MEMBER,
    description: "Whose figures and quotas the rows show.",
  })
  subjectKind!: SubjectKind;
}

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: "Part of a name, at most 200 characters." })
  text!: string;

  @Field(() => Int, { description: "Rating year; its tree is searched." })
  year!: number;

  @Field(() => Int, { defaultValue: 20, description: "How many finds, 1 to 200." })
  first!: number;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => OrganisationResult, { description: "An organisation as it stood in a year." })
  organisation(
    @Arg("id", () => ID, { description: "Of the organisation." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => organisation(tx, id, year, context.now));
  }

  @Query(() => OrganisationPageResult, {
    description: "Direct subordinates with figures; without a parent the topmost organisations of the viewer.",
  })
  organisationChildren(@Args(() => ChildrenArgs) args: ChildrenArgs, @Ctx() context: Context) {
    const input = { ...args, parentId: args.parentId ?? null };
    return asViewer(context, (tx, viewer) => organisationChildren(tx, viewer, input, context.now));
  }

  @Query(() => OrganisationOutlineResult, {
    description: "Direct subordinates of several organisations without figures: a whole tree is opened level by level.",
  })
  organisationOutline(@Args(() => OutlineArgs) args: OutlineArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisationOutline(tx, args));
  }

  @Query(() => OrganisationRowsResult, {
    description: "Rows of the tree with figures, by id; what the viewer does not see is left out.",
  })
  organisationRows(@Args(() => RowsArgs) args: RowsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisationRows(tx, args, context.now));
  }

  @Query(() => OrganisationHitsResult, { description: "Organisations by name, whatever the case and the diacritics." })
  organisationSearch(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisationSearch(tx, args));
  }
}
