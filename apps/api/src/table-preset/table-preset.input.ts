import "reflect-metadata";
import { Level, SummaryTableId } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";

@ArgsType()
export class TablePresetsArgs {
  @Field(() => ID, { description: "Of this organisation; refused as not found outside the viewer's scope." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@ArgsType()
export class TablePresetSeenArgs {
  @Field(() => ID, { description: "Of the preset." })
  id!: string;

  @Field(() => Int, { description: "As it was last seen; refused as CHANGED_MEANWHILE where it is another by now." })
  version!: number;
}

@InputType({ description: "How a preset is called and who sees it." })
export class TablePresetNameInput {
  @Field(() => String, { description: "Of one table the owner has no two of the same name." })
  name!: string;

  @Field(() => Boolean, { description: "Whoever sees its board sees it, and the units below that board." })
  isShared!: boolean;
}

@InputType({ description: "A table as it is looked at." })
export class TablePresetInput extends TablePresetNameInput {
  @Field(() => SummaryTableId, { description: "Which table." })
  table!: SummaryTableId;

  @Field(() => Boolean, { description: "Of this very organisation; else of the unit of who opens it." })
  keepsUnit!: boolean;

  @Field(() => Boolean, { description: "Of this very year; else of the year looked at." })
  keepsYear!: boolean;

  @Field(() => String, { nullable: true, description: "The group it is narrowed to; null: all." })
  group?: string | null;

  @Field(() => Level, { nullable: true, description: "Level of the rows; null: direct subordinates." })
  level?: Level | null;

  @Field(() => Boolean, { description: "Decided tiers alone are counted." })
  decidedOnly!: boolean;
}
