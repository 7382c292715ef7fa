import type { TadaDocumentNode } from "gql.tada";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { type Inspection, inspectionFields } from "../queries/inspection.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const plan = graphql(
  `mutation PlanInspection($organisationId: ID!, $notice: InspectionNoticeInput!) {
    answer: planInspection(organisationId: $organisationId, notice: $notice) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);
export type InspectionNotice = VariablesOf<typeof plan>["notice"];

const change = graphql(
  `mutation ChangeInspection($id: ID!, $version: Int!, $notice: InspectionNoticeInput!) {
    answer: changeInspection(id: $id, version: $version, notice: $notice) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const setTeam = graphql(
  `mutation SetInspectionTeam($id: ID!, $version: Int!, $team: InspectionTeamInput!) {
    answer: setInspectionTeam(id: $id, version: $version, team: $team) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const publish = graphql(
  `mutation PublishInspectionSchedule($id: ID!, $version: Int!, $schedule: InspectionScheduleInput!) {
    answer: publishInspectionSchedule(id: $id, version: $version, schedule: $schedule) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const setVisit = graphql(
  `mutation SetInspectionVisit($id: ID!, $version: Int!, $organisationId: ID!, $visit: InspectionVisitInput!) {
    answer: setInspectionVisit(id: $id, version: $version, organisationId: $organisationId, visit: $visit) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const cancelVisit = graphql(
  `mutation CancelInspectionVisit($id: ID!, $version: Int!, $organisationId: ID!, $reason: String!) {
    answer: cancelInspectionVisit(id: $id, version: $version, organisationId: $organisationId, reason: $reason) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const recordReport = graphql(
  `mutation RecordInspectionReport($id: ID!, $version: Int!, $organisationId: ID!, $report: InspectionReportInput!) {
    answer: recordInspectionReport(id: $id, version: $version, organisationId: $organisationId, report: $report) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const recordMeeting = graphql(
  `mutation RecordInspectionMeeting($id: ID!, $version: Int!, $organisationId: ID!, $meeting: InspectionMeetingInput!) {
    answer: recordInspectionMeeting(id: $id, version: $version, organisationId: $organisationId, meeting: $meeting) {
      __typename ...InspectionFields ...RefusalFields
    }
  }`,
  [inspectionFields, refusalFields],
);

const touched = [resources.inspections];

/** An act that answers the inspection as it then is. */
const useInspectionAct = <Variables>(mutation: TadaDocumentNode<ResultOf<typeof plan>, Variables>) =>
  useAct(
    async (variables: Variables): Promise<Inspection> => granted((await ask(mutation, variables)).answer),
    touched,
  );

export const usePlanInspection = () => useInspectionAct(plan);
export const useChangeInspection = () => useInspectionAct(change);
export const useSetTeam = () => useInspectionAct(setTeam);
export const usePublishSchedule = () => useInspectionAct(publish);
export const useSetVisit = () => useInspectionAct(setVisit);
export const useCancelVisit = () => useInspectionAct(cancelVisit);
export const useRecordReport = () => useInspectionAct(recordReport);
export const useRecordMeeting = () => useInspectionAct(recordMeeting);
