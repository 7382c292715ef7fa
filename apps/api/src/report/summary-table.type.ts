import "reflect-metadata";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { TierGroup } from "../statistics/tier-breakdown.type.ts";
import { SummaryColumnKind, SummaryTableId } from "./summary-table.ts";

registerEnumType(SummaryTableId, { name: "SummaryTableId" });
registerEnumType(SummaryColumnKind, { name: "SummaryColumnKind" });

@ObjectType()
export class SummaryColumn {
  @Field(() => String)
  key!: string;

  @Field(() => TextType)
  label!: TextType;

  @Field(() => TextType, { nullable: true, description: "The heading above several columns, e.g. a tier." })
  parent!: TextType | null;

  @Field(() => SummaryColumnKind)
  kind!: SummaryColumnKind;
}

@ObjectType()
export class SummaryRow {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => ID, { nullable: true })
  organisationId!: number | null;

  @Field(() => Boolean)
  hasChildren!: boolean;

  @Field(() => [String], {
    nullable: "items",
    description: "One per column; counts and percents as plain decimals; null: not known.",
  })
  cells!: readonly (string | null)[];
}

@ObjectType({ description: "One table of rules.md 6.2, as the screen and the export show it." })
export class SummaryTable {
  @Field(() => SummaryTableId)
  table!: SummaryTableId;

  @Field(() => TextType)
  title!: TextType;

  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => [TierGroup])
  groups!: TierGroup[];

  @Field(() => Boolean)
  decidedOnly!: boolean;

  @Field(() => DateTimeScalar)
  asOf!: Date;

  @Field(() => [SummaryColumn])
  columns!: readonly SummaryColumn[];

  @Field(() => SummaryRow, { nullable: true, description: "The sum of the leaves; null for a table that has none." })
  total!: SummaryRow | null;

  @Field(() => [SummaryRow])
  rows!: SummaryRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  rowCount!: number;
}

export const SummaryTableResult = resultOf("SummaryTable", SummaryTable);
