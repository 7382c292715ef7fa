import "reflect-metadata";
import { Level, SummaryTableId } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { TierGroup } from "../statistics/tier-breakdown.type.ts";
import { SummaryColumnKind } from "./table-column.type.ts";

registerEnumType(SummaryTableId, {
  name: "SummaryTableId",
  description: "Number of a table in rules.md 6.2.",
  valuesConfig: {
    R1: { description: "Party organisations by tier." },
    R2: { description: "Party members by tier." },
    R3: { description: "Leadership collectives by tier, each kind by itself." },
    R4: { description: "Leaders by tier: title groups, heads by themselves; at the organisation and all below it." },
    R5: { description: "Use of the quotas of the top tier." },
    R6: {
      description:
        "Those not rated and those pending, by name; with `group` COUNTS, and at the Centre always, how many of each kind.",
    },
    R7: {
      description:
        "The year beside the one before, of the kind of subject `group` names (organisations where it is null).",
    },
    R8: { description: "Progress against the deadlines." },
    R9: { description: "Those at the lowest tier, what forced them there and what is done about it." },
    R10: { description: "Candidates for awards." },
    R11: { description: "The caps in force, with whether the tier is above them." },
    R12: {
      description:
        "The own rating beside the decision, of the kind of subject `group` names; here and of direct subordinates.",
    },
    R13: { description: "Persons voted at several places, and what the competent authority decided." },
    R14: { description: "Results cancelled and rated anew, or changed by decision." },
    R15: { description: "Conduct of the review." },
    R16: { description: "Levels of the criteria of the forms, of the kind of subject `group` names." },
    R17: { description: "Notes and open attestations by rule." },
    R18: { description: "Tiers of the bodies of the same level, and what they leave open." },
    R19: { description: "Inspected organisations: visits and reports." },
    R20: { description: "Points of organisations, in years rated by points." },
  },
});
registerEnumType(SummaryColumnKind, {
  name: "SummaryColumnKind",
  description: "How the cells of a column are to be read.",
  valuesConfig: {
    TEXT: { description: "As it stands: a word or a number." },
    PASSAGE: { description: "As it stands: words that may need several lines." },
    COUNT: { description: "A whole number of subjects." },
    PERCENT: { description: "A percentage with one decimal, point as separator, without sign." },
    STATUS: { description: "A QuotaStatus." },
    CHANGE: { description: "A difference in number, signed." },
    POINTS: { description: "A difference in percentage points with one decimal, signed." },
    SCORE: { description: "Points of a score sheet, in halves." },
  },
});

@ObjectType({ description: "A column of a summary table." })
export class SummaryColumn {
  @Field(() => String, { description: "Stable name of the column." })
  key!: string;

  @Field(() => TextType, { description: "Heading." })
  label!: TextType;

  @Field(() => TextType, { nullable: true, description: "The heading above several columns, e.g. a tier." })
  parent!: TextType | null;

  @Field(() => SummaryColumnKind, { description: "How its cells are to be read." })
  kind!: SummaryColumnKind;
}

@ObjectType({ description: "A row of a summary table." })
export class SummaryRow {
  @Field(() => String, { description: "Stable within the table." })
  key!: string;

  @Field(() => String, { description: "First cell: whose row it is." })
  label!: string;

  @Field(() => ID, { nullable: true, description: "The organisation of the row; null where it has none." })
  organisationId!: number | null;

  @Field(() => Boolean, { description: "Whether the organisation has subordinates to go down to." })
  hasChildren!: boolean;

  @Field(() => [String], {
    nullable: "items",
    description: "One per column; counts and percents as plain decimals; null: not known.",
  })
  cells!: readonly (string | null)[];
}

@ObjectType({ description: "One table of rules.md 6.2, as the screen and the export show it." })
export class SummaryTable {
  @Field(() => SummaryTableId, { description: "Number of the table." })
  table!: SummaryTableId;

  @Field(() => TextType, { description: "Official title." })
  title!: TextType;

  @Field(() => TextType, { description: "Heading of the labels of the rows." })
  rowHeading!: TextType;

  @Field(() => OrganisationRef, { description: "Whose table it is." })
  organisation!: OrganisationRef;

  @Field(() => String, { nullable: true, description: "The organisation directly above it; null: none that is named." })
  superior!: string | null;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => String, { nullable: true, description: "The group it is narrowed to; null: all." })
  group!: string | null;

  @Field(() => Level, {
    nullable: true,
    description: "Level of the rows or of the cases they count; null: direct subordinates, of cases every level.",
  })
  level!: Level | null;

  @Field(() => [Level], { description: "The values `level` can take here; empty: there is nothing of any level." })
  levels!: readonly Level[];

  @Field(() => [TierGroup], { description: "The values `group` can take here." })
  groups!: TierGroup[];

  @Field(() => Boolean, {
    description:
      "Decided tiers alone are counted. It does not apply to R5: a quota counts every tier there is, and its column " +
      "`provisional` says how many of them are not decided.",
  })
  decidedOnly!: boolean;

  @Field(() => TextType, { description: "Which results are counted, in words." })
  counted!: TextType;

  @Field(() => TextType, {
    nullable: true,
    description: "What a reader has to know of this very table; null: nothing.",
  })
  note!: TextType | null;

  @Field(() => DateTimeScalar, { description: "When the figures were read." })
  asOf!: Date;

  @Field(() => [SummaryColumn], { description: "Left to right, the label of the row not among them." })
  columns!: readonly SummaryColumn[];

  @Field(() => SummaryRow, { nullable: true, description: "The sum of the leaves; null for a table that has none." })
  total!: SummaryRow | null;

  @Field(() => [SummaryRow], { description: "One page, in official order." })
  rows!: SummaryRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Of all pages." })
  rowCount!: number;
}

export const SummaryTableResult = resultOf("SummaryTable", SummaryTable);
