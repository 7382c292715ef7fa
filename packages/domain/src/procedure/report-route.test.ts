import { expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { kh174ReportRoute, reportRoute } from "./report-route.ts";

const to = "DISTRICT_STANDING_COMMITTEE";
const via = "DISTRICT_ORGANIZATION_BOARD";

it.each([
  [{ level: "GRASSROOTS", to, via }, "PASSED"],
  [{ level: "GRASSROOTS", to, via: null }, "WARNING"],
  [{ level: "GRASSROOTS", to: "PROVINCIAL_STANDING_COMMITTEE", via }, "WARNING"],
  [{ level: "DISTRICT", to: "PROVINCIAL_STANDING_COMMITTEE", via: null }, "NOT_APPLICABLE"],
] as const)("%j: %s", (facts, outcome) =>
  expect(find(reportRoute, facts, kh174ReportRoute)).toMatchObject({ ruleId: "KH174.REPORT.ROUTE", outcome }),
);
