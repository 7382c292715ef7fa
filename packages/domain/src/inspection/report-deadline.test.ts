import { describe, expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { anInspection, inspectedCell } from "../testing/inspected.ts";
import type { ReportRecipient } from "../vocabulary/inspection.ts";
import { reportStanding, reportToCommission, reportToTeam } from "./report-deadline.ts";

const received = (...reports: readonly (readonly [ReportRecipient, string])[]) =>
  inspectedCell({
    reports: reports.map(([recipient, receivedOn]) => ({ recipient, receivedOn, contents: [1, 2, 3, 4] })),
  });

describe("«trước ngày 14/11/2016», at the commission or at the team", () => {
  it.each([
    [received(["COMMISSION", "2016-11-13"]), "PASSED"],
    [received(["COMMISSION", "2016-11-14"]), "WARNING"],
    [received(["TEAM", "2016-11-13"]), "PASSED"],
    [received(["COMMISSION", "2016-11-15"], ["TEAM", "2016-11-13"]), "PASSED"],
    [received(["TEAM", "2016-11-15"], ["COMMISSION", "2016-11-14"]), "WARNING"],
    [received(), "WARNING"],
  ])("%o: %s", (cell, outcome) => {
    for (const rule of [reportToCommission, reportToTeam])
      expect(find(rule, cell, anInspection()).outcome).toBe(outcome);
  });

  it("received on the day itself is late (rules.md, example 73)", () => {
    const finding = find(reportToCommission, received(["COMMISSION", "2016-11-14"]), anInspection());
    expect(finding).toMatchObject({ severity: "WARN", arithmetic: "14/11/2016 ≥ 14/11/2016" });
    expect(finding.message.vi).toBe("Nhận báo cáo ngày 14/11/2016, muộn: hạn là trước ngày 14/11/2016.");
  });

  it("nothing is missing before the day has come", () => {
    const before = anInspection({ asOf: "2016-11-13" });
    expect(find(reportToTeam, received(), before).outcome).toBe("NOT_APPLICABLE");
    expect(reportStanding(received(), before)).toBe("NOT_DUE");
  });
});

it.each([
  [received(["TEAM", "2016-11-13"]), "ON_TIME"],
  [received(["TEAM", "2016-11-20"]), "LATE"],
  [received(), "MISSING"],
])("%o stands as %s", (cell, standing) => expect(reportStanding(cell, anInspection())).toBe(standing));
