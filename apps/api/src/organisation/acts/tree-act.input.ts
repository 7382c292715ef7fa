import "reflect-metadata";
import { OrganisationKind, YearKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { DateScalar } from "../../shared/scalars.ts";
import { TreeActKind } from "./tree-act.ts";

registerEnumType(TreeActKind, {
  name: "TreeActKind",
  description: "What a board can tell of the tree of organisations.",
  valuesConfig: {
    FOUND: { description: "A new organisation begins." },
    RENAME: { description: "It has another name." },
    MOVE: { description: "It stands under another one, with all below it." },
    MERGE: { description: "It goes up in another one, with its subordinates or members." },
    SPLIT: { description: "A part of it becomes a new one beside it." },
    DISSOLVE: { description: "It ends; nothing may stand under it any more." },
    DELEGATE: {
      description: "A grassroots committee gets the powers of the level above («giao quyền cấp trên cơ sở»).",
    },
    WITHDRAW: { description: "It has them no more." },
    YEAR_KIND: { description: "Its year, and that of all below it, closes otherwise (HD 43, 4.1)." },
  },
});

@InputType({ description: "The decision an act carries out." })
export class TreeDecisionInput {
  @Field(() => String, { description: "Its number." })
  number!: string;

  @Field(() => DateScalar, { description: "First day on which it holds; in no closed year." })
  on!: string;
}

@ArgsType()
class DecidedArgs {
  @Field(() => TreeDecisionInput, { description: "The decision it carries out." })
  decision!: TreeDecisionInput;
}

@ArgsType()
export class FoundArgs extends DecidedArgs {
  @Field(() => ID, { description: "Under which organisation." })
  organisationId!: string;

  @Field(() => OrganisationKind, { description: "Chosen, never guessed from the name; its level follows from it." })
  kind!: OrganisationKind;

  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ArgsType()
export class OneOrganisationArgs extends DecidedArgs {
  @Field(() => ID, { description: "Of the organisation." })
  id!: string;

  @Field(() => Int, { description: "The version of it that was looked at." })
  version!: number;
}

@ArgsType()
export class RenameArgs extends OneOrganisationArgs {
  @Field(() => String, { description: "Its name from then on." })
  name!: string;
}

@ArgsType()
export class YearKindArgs extends OneOrganisationArgs {
  @Field(() => YearKind, { description: "When its year closes from then on." })
  yearKind!: YearKind;
}

@ArgsType()
export class MoveArgs extends OneOrganisationArgs {
  @Field(() => ID, { description: "Under which it stands from then on." })
  underId!: string;
}

@ArgsType()
export class MergeArgs extends OneOrganisationArgs {
  @Field(() => ID, { description: "In which it goes up: of its kind, or founded that very day and ranking no lower." })
  intoId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether who takes over gets, by the same decision, the powers of the level above (QĐ 366, Điều 5, 1.1.c).",
  })
  delegates!: boolean;
}

@ArgsType()
export class SplitArgs extends OneOrganisationArgs {
  @Field(() => String, { description: "Name of the new one; its kind and superior are the same." })
  name!: string;

  @Field(() => [ID], { defaultValue: [], description: "Direct subordinates that go over." })
  organisationIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: "Members who go over, of a cell." })
  memberIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether who takes over gets, by the same decision, the powers of the level above (QĐ 366, Điều 5, 1.1.c).",
  })
  delegates!: boolean;
}

@InputType({ description: "An act to be looked at before it is done; which parts it needs depends on the act." })
export class TreeActInput {
  @Field(() => TreeActKind, { description: "Which act." })
  act!: TreeActKind;

  @Field(() => ID, { description: "Of the organisation; of one to be founded the one it is to stand under." })
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: "MOVE: under which; MERGE: in which it goes up." })
  otherId!: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: "FOUND: what it is to be." })
  kind!: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: "FOUND, RENAME, SPLIT: the name." })
  name!: string | null;

  @Field(() => YearKind, { nullable: true, description: "YEAR_KIND: when its year closes." })
  yearKind!: YearKind | null;

  @Field(() => [ID], { defaultValue: [], description: "SPLIT: subordinates that go over." })
  organisationIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: "SPLIT: members who go over." })
  memberIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "MERGE, SPLIT: Whether who takes over gets, by the same decision, the powers of the level above (QĐ 366, Điều 5, 1.1.c).",
  })
  delegates!: boolean;

  @Field(() => TreeDecisionInput, { description: "The decision." })
  decision!: TreeDecisionInput;
}
