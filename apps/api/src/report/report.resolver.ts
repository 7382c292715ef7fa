import { Level, SummaryTableId } from "@xep-loai/domain";
import "reflect-metadata";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { FiguresArgs } from "../shared/figures.input.ts";
import { summaryTable } from "./summary-table.service.ts";

import { SummaryTableResult } from "./summary-table.type.ts";

@ArgsType()
class SummaryTableArgs extends FiguresArgs {
  @Field(() => SummaryTableId, { description: "Which table." })
  table!: SummaryTableId;

  @Field(() => Level, {
    nullable: true,
    description:
      "Rows are the organisations of this level, one of `levels`, however far below, or the cases at them; null: direct " +
      "subordinates, of cases every level.",
  })
  level!: Level | null;
}

@Resolver()
export class ReportResolver {
  @Query(() => SummaryTableResult, {
    description: "One page of a summary table; the file comes from /export/<table>.xlsx, .csv, .docx or .pdf.",
  })
  summaryTable(@Args(() => SummaryTableArgs) args: SummaryTableArgs, @Ctx() context: Context) {
    const input = { ...args, group: args.group ?? null };
    return asViewer(context, (tx, viewer) => summaryTable(tx, viewer, input, context.now));
  }
}
