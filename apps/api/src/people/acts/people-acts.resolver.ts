import "reflect-metadata";
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { enterers } from "../../classification/entry/fact-entry.service.ts";
import { asActor, asTrial } from "../../shared/acting.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused } from "../../shared/refusal.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { admit } from "./admit.service.ts";
import { appoint } from "./appoint.service.ts";
import { correct } from "./correct.service.ts";
import { endCollective } from "./end-collective.service.ts";
import { endPost } from "./end-post.service.ts";
import { foundCollective } from "./found-collective.service.ts";
import { leave } from "./leave.service.ts";
import { oneActOf } from "./one-act-of.ts";
import {
  AdmissionInput,
  AppointmentInput,
  CollectiveEndInput,
  CorrectionInput,
  FoundingInput,
  LeavingInput,
  PeopleActInput,
  PostEndInput,
  TransferInput,
} from "./people-act.input.ts";
import type { PeopleAct } from "./people-act.ts";
import { peopleActPreview } from "./people-preview.service.ts";
import { PeopleActPreviewResult } from "./people-preview.type.ts";
import { tellPeopleAct } from "./tell-people-act.service.ts";
import { transfer } from "./transfer.service.ts";

@ObjectType({ description: "An act on people that was told." })
class PeopleActDone {
  @Field(() => ID, { description: "Of the member, the post or the collective." })
  id!: string;
}
const PeopleActDoneResult = resultOf("PeopleActDone", PeopleActDone);

const who = "By an EDITOR, APPRAISER or DECIDER";

async function told(context: Context, act: PeopleAct) {
  const id = await asActor(context, enterers, (tx) => tellPeopleAct({ tx, now: context.now }, act));
  return isRefused(id) ? id : { id };
}

@Resolver()
export class PeopleActsResolver {
  @Query(() => PeopleActPreviewResult, {
    description:
      "What an act on a person, a post or a collective would do to the results of open years. Nothing is kept.",
  })
  peopleActPreview(
    @Arg("people", () => PeopleActInput, { description: "The act." }) given: PeopleActInput,
    @Ctx() context: Context,
  ) {
    const act = oneActOf(given);
    if (isRefused(act)) return act;
    return asTrial(context, enterers, (tx) => peopleActPreview({ tx, now: context.now }, act));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Enters a member in a cell («kết nạp», or come from elsewhere). ${who} of the cell, or above it.`,
  })
  admitMember(
    @Arg("admission", () => AdmissionInput, { description: "The act." }) admission: AdmissionInput,
    @Ctx() context: Context,
  ) {
    return told(context, admit(admission));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Transfers a member to another cell that the actor sees. ${who} of the cell that is left, or above it; the receiving cell is not asked. An open year's result that is rated later goes over (HD 21, II.B.6, bullet 7), what was rated before stays where it counts.`,
  })
  transferMember(
    @Arg("transfer", () => TransferInput, { description: "The act." }) given: TransferInput,
    @Ctx() context: Context,
  ) {
    return told(context, transfer(given));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Ends a membership; posts have to be ended before. An open year's result that is not decided is cancelled. ${who} of the cell, or above it.`,
  })
  endMembership(
    @Arg("leaving", () => LeavingInput, { description: "The act." }) leaving: LeavingInput,
    @Ctx() context: Context,
  ) {
    return told(context, leave(leaving));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Corrects what is recorded of a member; refused where a closed year or a decision rests on it. ${who} of the cell, or above it.`,
  })
  correctMember(
    @Arg("correction", () => CorrectionInput, { description: "The act." }) correction: CorrectionInput,
    @Ctx() context: Context,
  ) {
    return told(context, correct(correction));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Appoints somebody to a post. ${who} of the organisation, or above it.`,
  })
  appointToPost(
    @Arg("appointment", () => AppointmentInput, { description: "The act." }) appointment: AppointmentInput,
    @Ctx() context: Context,
  ) {
    return told(context, appoint(appointment));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Ends a post; an open year's result in it that is not decided is cancelled. ${who} of the organisation, or above it.`,
  })
  endPost(
    @Arg("postEnd", () => PostEndInput, { description: "The act." }) postEnd: PostEndInput,
    @Ctx() context: Context,
  ) {
    return told(context, endPost(postEnd));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Founds a leadership collective. ${who} of the organisation, or above it.`,
  })
  foundCollective(
    @Arg("founding", () => FoundingInput, { description: "The act." }) founding: FoundingInput,
    @Ctx() context: Context,
  ) {
    return told(context, foundCollective(founding));
  }

  @Mutation(() => PeopleActDoneResult, {
    description: `Ends a collective with the posts in it; open years' results that are not decided are cancelled. ${who} of the organisation, or above it.`,
  })
  endCollective(
    @Arg("collectiveEnd", () => CollectiveEndInput, { description: "The act." }) collectiveEnd: CollectiveEndInput,
    @Ctx() context: Context,
  ) {
    return told(context, endCollective(collectiveEnd));
  }
}
