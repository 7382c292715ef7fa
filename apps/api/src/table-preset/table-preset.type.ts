import "reflect-metadata";
import { Level, SummaryTableId } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";

@ObjectType({ description: "A table with its filters under a name." })
export class TablePreset {
  @Field(() => ID, { description: "Of the preset." })
  id!: string;

  @Field(() => Int, { description: "Given back when it is changed." })
  version!: number;

  @Field(() => String, { description: "As its owner called it." })
  name!: string;

  @Field(() => SummaryTableId, { description: "Which table." })
  table!: SummaryTableId;

  @Field(() => ID, { nullable: true, description: "Of which unit; null: of the unit of who opens it." })
  unitId!: string | null;

  @Field(() => String, { nullable: true, description: "How the unit is called; null: none, or not one that is seen." })
  unitName!: string | null;

  @Field(() => Int, { nullable: true, description: "Rating year; null: the one looked at." })
  year!: number | null;

  @Field(() => String, { nullable: true, description: "The group it is narrowed to; null: all." })
  group!: string | null;

  @Field(() => Level, { nullable: true, description: "Level of the rows; null: direct subordinates." })
  level!: Level | null;

  @Field(() => Boolean, { description: "Decided tiers alone are counted." })
  decidedOnly!: boolean;

  @Field(() => Boolean, { description: "Whoever sees its board sees it, and the units below that board." })
  isShared!: boolean;

  @Field(() => Boolean, { description: "It is the viewer's, who may rename and delete it." })
  isOwn!: boolean;

  @Field(() => String, { description: "Who changed it last." })
  changedByName!: string;
}

@ObjectType({ description: "The saved tables the viewer can open from a unit." })
export class TablePresets {
  @Field(() => [TablePreset], { description: "Own ones first, each by its name." })
  nodes!: readonly TablePreset[];

  @Field(() => OrganisationRef, { nullable: true, description: "The board one would be shared with; null: none." })
  board!: OrganisationRef | null;
}

export const TablePresetResult = resultOf("TablePreset", TablePreset);
export const TablePresetsResult = resultOf("TablePresets", TablePresets);
