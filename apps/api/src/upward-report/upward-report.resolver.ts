import "reflect-metadata";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { standing } from "../organisation/standing.service.ts";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { annexTables } from "./annex-tables.service.ts";
import { beginReport, discardReport, writeParagraph } from "./draft-acts.service.ts";
import { issueReport, type ReadFigures } from "./issue.service.ts";
import { longAnnexes } from "./long-annexes.service.ts";
import { figuresOfReport } from "./report-figures.service.ts";
import { issuers, writers } from "./report-roles.ts";
import { ParagraphArgs, ReportHeadInput, ReportSeenArgs, UpwardReportArgs } from "./upward-report.input.ts";
import { upwardReport } from "./upward-report.service.ts";
import { LongAnnex, ReportDraft, type UpwardReport, UpwardReportResult } from "./upward-report.type.ts";

@Resolver()
export class UpwardReportResolver {
  @Query(() => UpwardReportResult, {
    description:
      "The yearly report of an organisation to its superior: the draft, the one issued, and those from below.",
  })
  upwardReport(@Args(() => UpwardReportArgs) args: UpwardReportArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => upwardReport(tx, viewer, args, context.now));
  }

  @Mutation(() => UpwardReportResult, {
    description: "Begins a draft. By an APPRAISER or DECIDER of the organisation or above it.",
  })
  beginUpwardReport(
    @Args(() => UpwardReportArgs) args: UpwardReportArgs,
    @Ctx() context: Context,
  ): Promise<UpwardReport | Refused> {
    return asActor(context, writers, (tx, actor) => beginReport({ tx, actor, now: context.now }, args));
  }

  @Mutation(() => UpwardReportResult, {
    description: "Writes a paragraph of a draft by hand, or lets it follow the figures again.",
  })
  writeReportParagraph(
    @Args(() => ParagraphArgs) given: ParagraphArgs,
    @Ctx() context: Context,
  ): Promise<UpwardReport | Refused> {
    return asActor(context, writers, (tx, actor) => writeParagraph({ tx, actor, now: context.now }, given));
  }

  @Mutation(() => UpwardReportResult, { description: "Throws a draft away; what was issued stays." })
  discardUpwardReport(
    @Args(() => ReportSeenArgs) seen: ReportSeenArgs,
    @Ctx() context: Context,
  ): Promise<UpwardReport | Refused> {
    return asActor(context, writers, (tx, actor) => discardReport({ tx, actor, now: context.now }, seen));
  }

  @Mutation(() => UpwardReportResult, {
    description:
      "Issues a draft: figures and words are kept as they are, and the one issued before is replaced. By a DECIDER of the " +
      "organisation or above it; refused as CHANGED_MEANWHILE where the draft says something else than was seen.",
  })
  issueUpwardReport(
    @Args(() => ReportSeenArgs) seen: ReportSeenArgs,
    @Arg("contentHash", () => String, { description: "Of what was seen." }) contentHash: string,
    @Arg("head", () => ReportHeadInput, { description: "What stands on the paper around the text." })
    head: ReportHeadInput,
    @Ctx() context: Context,
  ): Promise<UpwardReport | Refused> {
    const read: ReadFigures = (organisation) =>
      asViewer(context, async (tx, viewer) => ({
        figures: await figuresOfReport(tx, organisation, context.now),
        annexes: await annexTables(tx, { viewer, organisation, now: context.now }, ["vi", "en"]),
      }));
    return asActor(context, issuers, (tx, actor) =>
      issueReport({ tx, actor, now: context.now }, { ...seen, contentHash }, head, read),
    );
  }
}

@Resolver(() => ReportDraft)
export class ReportDraftResolver {
  @FieldResolver(() => [LongAnnex], {
    description:
      "Tables of the pack that were not printed, were it issued now: they go upward as XLSX, in the package.",
  })
  longAnnexes(@Root() { organisationId, year }: ReportDraft, @Ctx() context: Context) {
    return asViewer(context, async (tx, viewer) => {
      const organisation = await standing(tx, year, String(organisationId));
      return isRefused(organisation) ? organisation : longAnnexes(tx, { viewer, organisation, now: context.now });
    });
  }
}
