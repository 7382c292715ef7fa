import "reflect-metadata";
import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { asActor, asTrial } from "../../shared/acting.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused } from "../../shared/refusal.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { tellFile, treeFilePreview } from "./file/tree-file.service.ts";
import { tellAct } from "./tell-acts.service.ts";
import {
  FoundArgs,
  MergeArgs,
  MoveArgs,
  OneOrganisationArgs,
  RenameArgs,
  SplitArgs,
  TreeActInput,
  YearKindArgs,
} from "./tree-act.input.ts";
import type { GivenTreeAct } from "./tree-act.ts";
import { treeActPreview } from "./tree-preview.service.ts";
import { TreePreviewResult } from "./tree-preview.type.ts";

@ObjectType({ description: "An act on the tree that was carried out." })
class TreeActDone {
  @Field(() => ID, { description: "The organisation that stands for it from then on; of one that ended itself." })
  organisationId!: number;
}

@ObjectType({ description: "The acts of a file, all carried out." })
class TreeFileDone {
  @Field(() => Int, { description: "How many acts they were." })
  count!: number;
}

const TreeFileDoneResult = resultOf("TreeFileDone", TreeFileDone);
const TreeActDoneResult = resultOf("TreeActDone", TreeActDone);

const fileText =
  "Text of a CSV file, at most 2 million letters: headings «Việc», «Tổ chức», «Về cấp trên, vào tổ chức», «Tên mới», «Loại hình», «Từ ngày», " +
  "«Số quyết định», «Chuyển sang tổ chức mới»; an organisation is named «Cấp trên / Tên», or by its name where that occurs once.";

const tellers = ["ADMINISTRATOR"] as const;
const who = "By an ADMINISTRATOR of the organisation above it, or higher.";

async function told(context: Context, given: GivenTreeAct) {
  const organisationId = await asActor(context, tellers, (tx) => tellAct(tx, given));
  return isRefused(organisationId) ? organisationId : { organisationId };
}

@Resolver()
export class TreeActsResolver {
  @Query(() => TreePreviewResult, {
    description: `What an act on the tree would move, from which day, and what it would leave behind. Nothing is kept. ${who}`,
  })
  treeActPreview(
    @Arg("act", () => TreeActInput, { description: "The act." }) act: TreeActInput,
    @Ctx() context: Context,
  ) {
    return asTrial(context, tellers, (tx) => treeActPreview(tx, act));
  }

  @Mutation(() => TreeActDoneResult, {
    description: "Founds an organisation. By an ADMINISTRATOR of the one it is to stand under, or higher.",
  })
  foundOrganisation(@Args(() => FoundArgs) args: FoundArgs, @Ctx() context: Context) {
    return told(context, { act: "FOUND", ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Gives an organisation another name; years before keep the old one. ${who}`,
  })
  renameOrganisation(@Args(() => RenameArgs) { id, ...args }: RenameArgs, @Ctx() context: Context) {
    return told(context, { act: "RENAME", organisationId: id, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Puts an organisation, with all below it, under another one. ${who} The same of the other one.`,
  })
  moveOrganisation(@Args(() => MoveArgs) { id, underId, ...args }: MoveArgs, @Ctx() context: Context) {
    return told(context, { act: "MOVE", organisationId: id, otherId: underId, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Merges an organisation into another one: subordinates, members and their open results go over, it ends. ${who}`,
  })
  mergeOrganisation(@Args(() => MergeArgs) { id, intoId, ...args }: MergeArgs, @Ctx() context: Context) {
    return told(context, { act: "MERGE", organisationId: id, otherId: intoId, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Makes a part of an organisation a new one beside it. ${who}`,
  })
  splitOrganisation(@Args(() => SplitArgs) { id, ...args }: SplitArgs, @Ctx() context: Context) {
    return told(context, { act: "SPLIT", organisationId: id, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Ends an organisation under which nothing stands and in which nobody is any more. ${who}`,
  })
  dissolveOrganisation(@Args(() => OneOrganisationArgs) { id, ...args }: OneOrganisationArgs, @Ctx() context: Context) {
    return told(context, { act: "DISSOLVE", organisationId: id, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Says when the year of an organisation and of all below it closes: with the year, with the school year, or later (HD 43, 4.1). ${who}`,
  })
  setYearKindOfOrganisation(@Args(() => YearKindArgs) { id, ...args }: YearKindArgs, @Ctx() context: Context) {
    return told(context, { act: "YEAR_KIND", organisationId: id, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Gives a grassroots committee the powers of the level above («giao quyền cấp trên cơ sở»): under QĐ 366 its standing committee is then rated. ${who}`,
  })
  delegateToOrganisation(
    @Args(() => OneOrganisationArgs) { id, ...args }: OneOrganisationArgs,
    @Ctx() context: Context,
  ) {
    return told(context, { act: "DELEGATE", organisationId: id, ...args });
  }

  @Mutation(() => TreeActDoneResult, {
    description: `Ends the powers of the level above of a grassroots committee. ${who}`,
  })
  withdrawFromOrganisation(
    @Args(() => OneOrganisationArgs) { id, ...args }: OneOrganisationArgs,
    @Ctx() context: Context,
  ) {
    return told(context, { act: "WITHDRAW", organisationId: id, ...args });
  }

  @Query(() => TreePreviewResult, {
    description: `What a file of acts would change, one act a line in their order; every line that cannot be done is told. Nothing is kept. ${who}`,
  })
  treeFilePreview(@Arg("file", () => String, { description: fileText }) file: string, @Ctx() context: Context) {
    return asTrial(context, tellers, (tx) => treeFilePreview(tx, file));
  }

  @Mutation(() => TreeFileDoneResult, {
    description: `Carries out a file of acts in their order, all of them or none; every line that cannot be done is told. ${who}`,
  })
  async carryOutTreeFile(@Arg("file", () => String, { description: fileText }) file: string, @Ctx() context: Context) {
    const count = await asActor(context, tellers, (tx) => tellFile(tx, file));
    return isRefused(count) ? count : { count };
  }
}
