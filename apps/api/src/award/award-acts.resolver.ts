import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { AwardActArgs, AwardSelectionInput, AwardYearInput, CellRecognitionInput } from "./award.input.ts";
import { type AwardCandidate, AwardCandidateResult } from "./award.type.ts";
import { attestAwardYear } from "./award-year.service.ts";
import { recogniseCell } from "./recognise.service.ts";
import { selectForAward } from "./selection.service.ts";

/** Who speaks for the committee that chooses. */
const choosers: readonly Role[] = ["DECIDER", "APPRAISER"];

@Resolver()
export class AwardActsResolver {
  @Mutation(() => AwardCandidateResult, {
    description:
      "Records that a committee chose a candidate, did not, or takes it back. Refused: AGAINST_RULES whom the rule does not let be " +
      "chosen, or one more than it lets; NOT_ALLOWED where the role is not held above the organisation.",
  })
  selectForAward(
    @Args(() => AwardActArgs) about: AwardActArgs,
    @Arg("selection", () => AwardSelectionInput, { description: "What it said." }) selection: AwardSelectionInput,
    @Ctx() context: Context,
  ): Promise<AwardCandidate | Refused> {
    return asActor(context, choosers, (tx, actor) => selectForAward({ tx, actor, now: context.now }, about, selection));
  }

  @Mutation(() => AwardCandidateResult, {
    description:
      "Records whether a committee lets a year under other rules count for years in a row; BAD_INPUT of a year that needs no answer.",
  })
  attestAwardYear(
    @Args(() => AwardActArgs) about: AwardActArgs,
    @Arg("answer", () => AwardYearInput, { description: "What it said." }) answer: AwardYearInput,
    @Ctx() context: Context,
  ): Promise<AwardCandidate | Refused> {
    return asActor(context, choosers, (tx, actor) => attestAwardYear({ tx, actor, now: context.now }, about, answer));
  }

  @Mutation(() => AwardCandidateResult, {
    description:
      "Records that a committee recognised a cell as «tiêu biểu» when it rated it, did not, or takes it back. Refused: " +
      "AGAINST_RULES below the top tier; YEAR_CLOSED once the year is closed; NOT_ALLOWED where the role is not held above the cell.",
  })
  recogniseCell(
    @Args(() => AwardActArgs) about: AwardActArgs,
    @Arg("recognition", () => CellRecognitionInput, { description: "What it said." }) recognition: CellRecognitionInput,
    @Ctx() context: Context,
  ): Promise<AwardCandidate | Refused> {
    return asActor(context, choosers, (tx, actor) =>
      recogniseCell({ tx, actor, now: context.now }, about, recognition),
    );
  }
}
