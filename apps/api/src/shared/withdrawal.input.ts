import "reflect-metadata";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { Withdrawal } from "./withdrawal.ts";

@ArgsType()
export class WithdrawalArgs implements Withdrawal {
  @Field(() => ID, { description: "What is withdrawn." })
  id!: string;

  @Field(() => Int, { description: "As last read; refused as CHANGED_MEANWHILE otherwise." })
  version!: number;

  @Field(() => String, { description: "Why it holds no more." })
  reason!: string;
}
