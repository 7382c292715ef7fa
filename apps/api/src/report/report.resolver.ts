import "reflect-metadata";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { summaryTable } from "./summary-table.service.ts";
import { SummaryTableId } from "./summary-table.ts";
import { SummaryTableResult } from "./summary-table.type.ts";

@ArgsType()
class SummaryTableArgs extends OrganisationListArgs {
  @Field(() => SummaryTableId, { description: "Which table." })
  table!: SummaryTableId;

  @Field(() => String, { nullable: true, description: "Only those of one group, a value of `groups`; null: all." })
  group!: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Count decided tiers alone; false: the best known of each subject, provisional.",
  })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  override first!: number;
}

@Resolver()
export class ReportResolver {
  @Query(() => SummaryTableResult, {
    description: "One page of a summary table; the file comes from /export/<table>.xlsx or .csv.",
  })
  summaryTable(@Args(() => SummaryTableArgs) args: SummaryTableArgs, @Ctx() context: Context) {
    const input = { ...args, group: args.group ?? null };
    return asViewer(context, (tx, viewer) => summaryTable(tx, viewer, input, context.now));
  }
}
