import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { QuotaUse } from "./quota-use.type.ts";

@ObjectType({ description: "Scopes of quotas, worst first. The counts leave the filter by status aside." })
export class QuotaUsePage {
  @Field(() => [QuotaUse])
  nodes!: QuotaUse[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  exceeded!: number;

  @Field(() => Int)
  onlyIfInclusive!: number;
}

export const QuotaUsePageResult = resultOf("QuotaUsePage", QuotaUsePage);
