import "reflect-metadata";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { summaryTable } from "./summary-table.service.ts";
import { SummaryTableId } from "./summary-table.ts";
import { SummaryTableResult } from "./summary-table.type.ts";

@ArgsType()
class SummaryTableArgs {
  @Field(() => SummaryTableId)
  table!: SummaryTableId;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => Boolean, { defaultValue: true })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100 })
  first!: number;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@Resolver()
export class ReportResolver {
  @Query(() => SummaryTableResult)
  summaryTable(@Args(() => SummaryTableArgs) args: SummaryTableArgs, @Ctx() context: Context) {
    const input = { ...args, group: args.group ?? null };
    return asViewer(context, (tx, viewer) => summaryTable(tx, viewer, input, context.now));
  }
}
