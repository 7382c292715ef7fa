import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { ReviewedSubjectPageResult, ReviewedSubjectResult } from "./reviewed-subject.type.ts";
import { reviewedSubject, reviewedSubjects } from "./reviewed-subjects.service.ts";

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewedSubjectPageResult, {
    description:
      "Those reviewed at an organisation in the order of their turn: collectives, then head, deputies and members, in a cell " +
      "its Party members.",
  })
  reviewedSubjects(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => reviewedSubjects(tx, args));
  }

  @Query(() => ReviewedSubjectResult, { description: "One of them with everything recorded and found." })
  reviewedSubject(
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Arg("subjectKind", () => SubjectKind, { description: "Of the subject." }) subjectKind: SubjectKind,
    @Arg("subjectId", () => ID, { description: "Within its kind." }) subjectId: string,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => reviewedSubject(tx, { year, subjectKind, subjectId }));
  }
}
