import "reflect-metadata";
import { Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused } from "../shared/refusal.ts";
import { cycles } from "./cycle.service.ts";
import { Cycle } from "./cycle.type.ts";

@Resolver()
export class CycleResolver {
  @Query(() => [Cycle], { description: "The years held, newest first; none for those who are not signed in." })
  async cycles(@Ctx() context: Context): Promise<Cycle[]> {
    const held = await asViewer(context, cycles);
    return isRefused(held) ? [] : held;
  }
}
