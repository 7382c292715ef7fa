import { CoreAdminUI, CustomRoutes } from "ra-core";
import { lazy } from "react";
import { AdminContext } from "react-admin";
import { BrowserRouter, Navigate, Route } from "react-router";
import { authProvider, signInPath } from "./providers/authProvider.ts";
import { i18nProvider } from "./providers/i18nProvider.ts";
import { queryClient } from "./providers/queryClient.ts";
import { rememberingStore } from "./providers/store.ts";
import { SignIn } from "./sign-in/index.ts";
import { PageStyle } from "./theme/PageStyle.tsx";
import { darkTheme, lightTheme } from "./theme/theme.ts";
import { LoadingState } from "./ui/LoadingState.tsx";
import { paths } from "./view/paths.ts";

const Shell = lazy(async () => ({ default: (await import("./layout/Shell.tsx")).Shell }));
const NoSuchPage = lazy(async () => ({ default: (await import("./layout/NoSuchPage.tsx")).NoSuchPage }));
const Overview = lazy(async () => ({ default: (await import("./overview/index.ts")).Overview }));
const Reports = lazy(async () => ({ default: (await import("./reports/index.ts")).Reports }));
const OrganisationTree = lazy(async () => ({ default: (await import("./organisations/index.ts")).OrganisationTree }));
const OrganisationShow = lazy(async () => ({ default: (await import("./organisations/index.ts")).OrganisationShow }));
const WarningList = lazy(async () => ({ default: (await import("./warnings/index.ts")).WarningList }));
const QuotaList = lazy(async () => ({ default: (await import("./quotas/index.ts")).QuotaList }));
const ClassificationList = lazy(async () => ({
  default: (await import("./classifications/index.ts")).ClassificationList,
}));
const WhyThisTier = lazy(async () => ({ default: (await import("./classifications/index.ts")).WhyThisTier }));

const store = rememberingStore();

/** The table of contents: providers, then one route per page. */
export const App = () => (
  <BrowserRouter>
    <AdminContext
      authProvider={authProvider}
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
          <Route path={paths.organisation} element={<OrganisationShow />} />
          <Route path={paths.warnings} element={<WarningList />} />
          <Route path={paths.quotas} element={<QuotaList />} />
          <Route path={paths.classifications} element={<ClassificationList />} />
          <Route path={`${paths.classifications}/:id`} element={<WhyThisTier />} />
          <Route path={paths.reports} element={<Reports />} />
        </CustomRoutes>
      </CoreAdminUI>
    </AdminContext>
  </BrowserRouter>
);
