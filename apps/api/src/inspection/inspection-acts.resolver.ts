import "reflect-metadata";
import { Arg, Args, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Acting } from "../shared/acting.ts";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import {
  InspectedCellActArgs,
  InspectionActArgs,
  InspectionMeetingInput,
  InspectionNoticeInput,
  InspectionReportInput,
  InspectionScheduleInput,
  InspectionTeamInput,
  InspectionVisitInput,
} from "./inspection.input.ts";
import { type Inspection, InspectionResult } from "./inspection.type.ts";
import { changeInspection, planInspection } from "./plan.service.ts";
import { recordMeeting, recordReport } from "./record.service.ts";
import { publishSchedule, setInspectionTeam } from "./schedule.service.ts";
import { inspectors } from "./take.ts";
import { cancelVisit, setVisit } from "./visit.service.ts";

type Answer = Promise<Inspection | Refused>;

/** One act of an inspector, in a transaction of its own. */
const inspecting = (context: Context, act: (acting: Acting) => Answer): Answer =>
  asActor(context, inspectors, (tx, actor) => act({ tx, actor, now: context.now }));

@Resolver()
export class InspectionActsResolver {
  @Mutation(() => InspectionResult, {
    description:
      "Plans an inspection by its notice. Refused: ALREADY_THERE, YEAR_NOT_HELD, NOT_FOUND for what does not stand at or below.",
  })
  planInspection(
    @Arg("organisationId", () => ID, { description: "Whose committee gives the notice." }) organisationId: string,
    @Arg("notice", () => InspectionNoticeInput, { description: "What it says." }) notice: InspectionNoticeInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => planInspection(acting, organisationId, notice));
  }

  @Mutation(() => InspectionResult, {
    description: "Corrects the notice; refused AGAINST_RULES where a visit would fall out of its days.",
  })
  changeInspection(
    @Args(() => InspectionActArgs) taken: InspectionActArgs,
    @Arg("notice", () => InspectionNoticeInput, { description: "What it says from now on." })
    notice: InspectionNoticeInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => changeInspection(acting, taken, notice));
  }

  @Mutation(() => InspectionResult, { description: "Records the decision that sets up the team." })
  setInspectionTeam(
    @Args(() => InspectionActArgs) taken: InspectionActArgs,
    @Arg("team", () => InspectionTeamInput, { description: "The decision and the members." }) team: InspectionTeamInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => setInspectionTeam(acting, taken, team));
  }

  @Mutation(() => InspectionResult, {
    description:
      "Sets the visit of an organisation, or moves it; refused AGAINST_RULES outside the window, or where the team is elsewhere.",
  })
  setInspectionVisit(
    @Args(() => InspectedCellActArgs) taken: InspectedCellActArgs,
    @Arg("visit", () => InspectionVisitInput, { description: "When." }) visit: InspectionVisitInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => setVisit(acting, taken, visit));
  }

  @Mutation(() => InspectionResult, { description: "Cancels the visit of an organisation; why stays on record." })
  cancelInspectionVisit(
    @Args(() => InspectedCellActArgs) taken: InspectedCellActArgs,
    @Arg("reason", () => String, { description: "Why." }) reason: string,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => cancelVisit(acting, taken, reason));
  }

  @Mutation(() => InspectionResult, {
    description: "Announces the schedule, or announces anew what was changed; BAD_INPUT while no visit is set.",
  })
  publishInspectionSchedule(
    @Args(() => InspectionActArgs) taken: InspectionActArgs,
    @Arg("schedule", () => InspectionScheduleInput, { description: "The document." }) schedule: InspectionScheduleInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => publishSchedule(acting, taken, schedule));
  }

  @Mutation(() => InspectionResult, {
    description: "Records when a report came in and on what it reports; anew for the same recipient corrects it.",
  })
  recordInspectionReport(
    @Args(() => InspectedCellActArgs) taken: InspectedCellActArgs,
    @Arg("report", () => InspectionReportInput, { description: "The report." }) report: InspectionReportInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => recordReport(acting, taken, report));
  }

  @Mutation(() => InspectionResult, { description: "Records whom the team met, and whether it saw records." })
  recordInspectionMeeting(
    @Args(() => InspectedCellActArgs) taken: InspectedCellActArgs,
    @Arg("meeting", () => InspectionMeetingInput, { description: "What happened." }) meeting: InspectionMeetingInput,
    @Ctx() context: Context,
  ): Answer {
    return inspecting(context, (acting) => recordMeeting(acting, taken, meeting));
  }
}
