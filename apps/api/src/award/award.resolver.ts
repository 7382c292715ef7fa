import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { AwardCandidatesArgs } from "./award.input.ts";
import { AwardCandidatePageResult } from "./award.type.ts";
import { awardCandidates } from "./candidate-list.service.ts";

@Resolver()
export class AwardResolver {
  @Query(() => AwardCandidatePageResult, {
    description:
      "Who may be considered for awards at an organisation and below: at the top tier of the year, or chosen.",
  })
  awardCandidates(@Args(() => AwardCandidatesArgs) args: AwardCandidatesArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => awardCandidates(tx, args));
  }
}
