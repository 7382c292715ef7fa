import { CoreAdminUI, CustomRoutes, Resource } from "ra-core";
import { lazy } from "react";
import { AdminContext } from "react-admin";
import { BrowserRouter, Navigate, Route } from "react-router";
import { AccountPage } from "./account/index.ts";
import { AccountList } from "./accounts/index.ts";
import { AuditLog } from "./audit/index.ts";
import { AwardList } from "./awards/index.ts";
import { ClassificationList, FactEntryPage, WhyThisTier } from "./classifications/index.ts";
import { Deadlines, DossierShow } from "./deadlines/index.ts";
import { ScopePage } from "./deciding/index.ts";
import {
  DocumentList,
  DocumentShow,
  DraftEdit,
  DraftEffect,
  DraftNew,
  ParameterList,
  RuleList,
} from "./documents/index.ts";
import { FollowUpList } from "./follow-ups/index.ts";
import { FilledFormPage, FormList, FormOnPaper } from "./forms/index.ts";
import {
  InspectionEdit,
  InspectionList,
  InspectionPlan,
  InspectionShow,
  ScheduleOnPaper,
} from "./inspections/index.ts";
import { IntakeList, IntakeShow } from "./intake/index.ts";
import { bringShell } from "./layout/bringAhead.ts";
import { OrganisationShow, OrganisationTree, TreeFilePage } from "./organisations/index.ts";
import { Overview } from "./overview/index.ts";
import { MemberFile, MemberSearch } from "./people/index.ts";
import { authProvider, signInPath } from "./providers/authProvider.ts";
import { dataProvider } from "./providers/dataProvider.ts";
import { i18nProvider } from "./providers/i18nProvider.ts";
import { queryClient } from "./providers/queryClient.ts";
import { resources } from "./providers/resources.ts";
import { rememberingStore } from "./providers/store.ts";
import { QuotaList, ScopesToDecide } from "./quotas/index.ts";
import { Reports } from "./reports/index.ts";
import { ReturnPage } from "./returns/index.ts";
import { ReviewList, ReviewShow } from "./reviews/index.ts";
import { SignIn } from "./sign-in/index.ts";
import { SubmissionBoard } from "./submissions/index.ts";
import { TableCheck } from "./table-check/index.ts";
import { PageStyle } from "./theme/PageStyle.tsx";
import { darkTheme, lightTheme } from "./theme/theme.ts";
import { LoadingState } from "./ui/LoadingState.tsx";
import { UpwardReportPage } from "./upward-reports/index.ts";
import { dossierPath, formPath, paths } from "./view/paths.ts";
import { WarningList } from "./warnings/index.ts";
import { YearList } from "./years/index.ts";

const Shell = lazy(async () => ({ default: await bringShell() }));
const NoSuchPage = lazy(async () => ({ default: (await import("./layout/NoSuchPage.tsx")).NoSuchPage }));
const nothingElse = <Route path="*" element={<NoSuchPage />} />;

const store = rememberingStore();

/**
 * The table of contents: providers, pages of their own, then the resources with theirs. An address counts at once:
 * in a transition the links of the page would for a moment still lead to the year that was just left.
 */
export const App = () => (
  <BrowserRouter useTransitions={false}>
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <PageStyle />
      <CoreAdminUI
        requireAuth
        disableTelemetry
        title="Xếp Loại"
        layout={Shell}
        loading={LoadingState}
        catchAll={NoSuchPage}
      >
        <CustomRoutes noLayout>
          <Route path={signInPath} element={<SignIn />} />
        </CustomRoutes>
        <CustomRoutes>
          <Route path="/" element={<Navigate replace to={paths.overview} />} />
          <Route path={paths.overview} element={<Overview />} />
          <Route path={paths.organisations} element={<OrganisationTree />} />
          <Route path={paths.treeFile} element={<TreeFilePage />} />
          <Route path={paths.reports} element={<Reports />} />
          <Route path={paths.tableCheck} element={<TableCheck />} />
          <Route path={paths.deadlines} element={<Deadlines />} />
          <Route path={paths.upwardReport} element={<UpwardReportPage />} />
          <Route path={paths.returns} element={<ReturnPage />} />
          <Route path={paths.submissions} element={<SubmissionBoard />} />
          <Route path={dossierPath(":id")} element={<DossierShow />} />
          <Route path={paths.reviews} element={<ReviewList />} />
          <Route path={`${paths.reviews}/:kind/:id`} element={<ReviewShow />} />
          <Route path={paths.deciding} element={<ScopesToDecide />} />
          <Route path={`${paths.deciding}/:quotaUseId`} element={<ScopePage />} />
          <Route path={paths.account} element={<AccountPage />} />
          <Route path={paths.audit} element={<AuditLog />} />
          <Route path={paths.accounts} element={<AccountList />} />
          <Route path={paths.years} element={<YearList />} />
          <Route path={paths.members} element={<MemberSearch />} />
          <Route path={`${paths.members}/:id`} element={<MemberFile />} />
          <Route path={paths.intakes} element={<IntakeList />} />
          <Route path={`${paths.intakes}/:id`} element={<IntakeShow />} />
          <Route path={paths.forms} element={<FormList />} />
          <Route path={formPath(":id")} element={<FormOnPaper />} />
        </CustomRoutes>
        <Resource name={resources.organisations}>
          <Route index element={<OrganisationShow />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.classifications}>
          <Route index element={<ClassificationList />} />
          <Route path=":id" element={<WhyThisTier />} />
          <Route path=":id/ke-khai" element={<FactEntryPage />} />
          <Route path=":id/mau/:formId" element={<FilledFormPage />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.quotas}>
          <Route index element={<QuotaList />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.warnings}>
          <Route index element={<WarningList />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.awards}>
          <Route index element={<AwardList />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.followUps}>
          <Route index element={<FollowUpList />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.inspections}>
          <Route index element={<InspectionList />} />
          <Route path="moi" element={<InspectionPlan />} />
          <Route path=":id" element={<InspectionShow />} />
          <Route path=":id/sua" element={<InspectionEdit />} />
          <Route path=":id/lich" element={<ScheduleOnPaper />} />
          {nothingElse}
        </Resource>
        <Resource name={resources.documents}>
          <Route index element={<DocumentList />} />
          <Route path="quy-tac" element={<RuleList />} />
          <Route path="tham-so" element={<ParameterList />} />
          <Route path="moi" element={<DraftNew />} />
          <Route path=":id" element={<DocumentShow />} />
          <Route path=":id/soan" element={<DraftEdit />} />
          <Route path=":id/tac-dong" element={<DraftEffect />} />
          {nothingElse}
        </Resource>
      </CoreAdminUI>
    </AdminContext>
  </BrowserRouter>
);
