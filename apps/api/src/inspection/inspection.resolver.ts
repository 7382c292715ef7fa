import "reflect-metadata";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { inspection } from "./inspection.service.ts";
import { InspectionPageResult, InspectionResult } from "./inspection.type.ts";
import { inspections } from "./inspection-list.service.ts";

@Resolver()
export class InspectionResolver {
  @Query(() => InspectionPageResult, {
    description: "Inspections of a year given by an organisation or below it, or in which one of these is inspected.",
  })
  inspections(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => inspections(tx, args, context.now));
  }

  @Query(() => InspectionResult, {
    description: "One inspection, with what the rules say of each organisation inspected.",
  })
  inspection(@Arg("id", () => ID, { description: "Of the inspection." }) id: string, @Ctx() context: Context) {
    return asViewer(context, (tx) => inspection(tx, id, context.now));
  }
}
