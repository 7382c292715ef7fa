import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { quotaUses } from "./quota.service.ts";
import { QuotaUsePageResult } from "./quota-use-page.type.ts";
import { QuotaUsesArgs } from "./quota-uses.input.ts";

@Resolver()
export class QuotaResolver {
  @Query(() => QuotaUsePageResult, { description: "Scopes of quotas at an organisation and below, worst first." })
  quotaUses(@Args(() => QuotaUsesArgs) args: QuotaUsesArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => quotaUses(tx, args));
  }
}
