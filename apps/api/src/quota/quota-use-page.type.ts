import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { QuotaUse } from "./quota-use.type.ts";

@ObjectType({
  description:
    "Scopes of quotas, worst first: EXCEEDED, OK_ONLY_IF_INCLUSIVE, OK_ONLY_IF_SMALL_BASE, OK; among equals the most above the limit. The counts " +
    "leave the filter by status aside.",
})
export class QuotaUsePage {
  @Field(() => [QuotaUse], { description: "Most above the limit first, then the fewest places left." })
  nodes!: QuotaUse[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Scopes of all pages." })
  total!: number;

  @Field(() => Int, { description: "Scopes above the limit under both readings." })
  exceeded!: number;

  @Field(() => Int, { description: "Scopes that only the inclusive reading allows." })
  onlyIfInclusive!: number;

  @Field(() => Int, { description: "Scopes tolerated because few are good (QD366.QUOTA.SMALL_BASE)." })
  onlyIfSmallBase!: number;
}

export const QuotaUsePageResult = resultOf("QuotaUsePage", QuotaUsePage);
