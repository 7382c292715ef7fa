import "reflect-metadata";
import "./shared/vocabulary.type.ts";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type ClassType } from "type-graphql";
import { AccountResolver } from "./account/account.resolver.ts";
import { AggregateReturnResolver } from "./aggregate-return/aggregate-return.resolver.ts";
import { AuditResolver } from "./audit/audit.resolver.ts";
import { AwardResolver } from "./award/award.resolver.ts";
import { AwardActsResolver } from "./award/award-acts.resolver.ts";
import { ClassificationResolver } from "./classification/classification.resolver.ts";
import { ClassificationActsResolver } from "./classification/classification-acts.resolver.ts";
import { DecidingResolver } from "./classification/deciding/deciding.resolver.ts";
import { DraftResultsResolver } from "./classification/drafting/draft-results.resolver.ts";
import { FactEntryResolver } from "./classification/entry/fact-entry.resolver.ts";
import { HistoryResolver } from "./classification/history/history.resolver.ts";
import { StepResolver } from "./classification/steps/step.resolver.ts";
import { CorrectionResolver } from "./correction/correction.resolver.ts";
import { CycleResolver } from "./cycle/cycle.resolver.ts";
import { DeadlineResolver } from "./deadline/deadline.resolver.ts";
import { DocumentResolver } from "./document/document.resolver.ts";
import { DossierResolver } from "./dossier/dossier.resolver.ts";
import { FollowUpResolver } from "./follow-up/follow-up.resolver.ts";
import { FormEntryResolver } from "./form-entry/form-entry.resolver.ts";
import { InspectionResolver } from "./inspection/inspection.resolver.ts";
import { InspectionActsResolver } from "./inspection/inspection-acts.resolver.ts";
import { IntakeResolver } from "./intake/intake.resolver.ts";
import { MemberResolver } from "./member/member.resolver.ts";
import { TreeActsResolver } from "./organisation/acts/tree-acts.resolver.ts";
import { OrganisationResolver } from "./organisation/organisation.resolver.ts";
import { PeopleActsResolver } from "./people/acts/people-acts.resolver.ts";
import { LeadershipResolver } from "./people/leadership.resolver.ts";
import { PlanResolver } from "./plan/plan.resolver.ts";
import { ProcedureResolver } from "./procedure/procedure.resolver.ts";
import { ProcedureActsResolver } from "./procedure/procedure-acts.resolver.ts";
import { OutstandingResolver } from "./quota/outstanding/outstanding.resolver.ts";
import { QuotaResolver } from "./quota/quota.resolver.ts";
import { ReminderResolver } from "./reminder/reminder.resolver.ts";
import { ReportResolver } from "./report/report.resolver.ts";
import { HolidayResolver } from "./review/holiday.resolver.ts";
import { ReviewResolver } from "./review/review.resolver.ts";
import { ReviewActsResolver } from "./review/review-acts.resolver.ts";
import { RuleResolver } from "./rule/rule.resolver.ts";
import { SecondFactorResolver } from "./second-factor/second-factor.resolver.ts";
import { SessionResolver } from "./session/session.resolver.ts";
import { SingleSignOnResolver } from "./single-sign-on/single-sign-on.resolver.ts";
import { StatisticsResolver, TierBreakdownResolver } from "./statistics/statistics.resolver.ts";
import { SubmissionResolver } from "./submission/submission.resolver.ts";
import { SubmissionActsResolver } from "./submission/submission-acts.resolver.ts";
import { TablePresetResolver } from "./table-preset/table-preset.resolver.ts";
import { UpwardPackageResolver } from "./upward-package/upward-package.resolver.ts";
import { ReportDraftResolver, UpwardReportResolver } from "./upward-report/upward-report.resolver.ts";
import { WarningPageResolver, WarningResolver } from "./warning/warning.resolver.ts";

/** The resolvers of all features: the table of contents of the API. */
const resolvers: [ClassType, ...ClassType[]] = [
  SessionResolver,
  SecondFactorResolver,
  AccountResolver,
  CycleResolver,
  DocumentResolver,
  OrganisationResolver,
  TreeActsResolver,
  StatisticsResolver,
  SingleSignOnResolver,
  TierBreakdownResolver,
  AggregateReturnResolver,
  SubmissionResolver,
  SubmissionActsResolver,
  ReminderResolver,
  QuotaResolver,
  CorrectionResolver,
  OutstandingResolver,
  WarningResolver,
  WarningPageResolver,
  ClassificationResolver,
  ClassificationActsResolver,
  AuditResolver,
  MemberResolver,
  DraftResultsResolver,
  StepResolver,
  FactEntryResolver,
  FormEntryResolver,
  IntakeResolver,
  DecidingResolver,
  HistoryResolver,
  ProcedureResolver,
  ProcedureActsResolver,
  ReviewResolver,
  ReviewActsResolver,
  HolidayResolver,
  ReportResolver,
  TablePresetResolver,
  UpwardReportResolver,
  ReportDraftResolver,
  UpwardPackageResolver,
  InspectionResolver,
  InspectionActsResolver,
  RuleResolver,
  AwardResolver,
  AwardActsResolver,
  FollowUpResolver,
  DeadlineResolver,
  LeadershipResolver,
  PeopleActsResolver,
  PlanResolver,
  DossierResolver,
];

let built: GraphQLSchema | undefined;

/** The schema as it is served and as `schema.graphql` shows it; built once in a process, for nobody changes it. */
export function buildApiSchema(): GraphQLSchema {
  built ??= buildSchemaSync({ resolvers, validate: false });
  return built;
}
