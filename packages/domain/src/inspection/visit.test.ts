import { describe, expect, it } from "vitest";
import { find } from "../rule/find.ts";
import { anInspection, inspectedCell, without } from "../testing/inspected.ts";
import { rightParticipants, workFromRecords } from "./visit.ts";

type Cell = ReturnType<typeof inspectedCell>;
const before = anInspection({ asOf: "2016-11-20" });
const unrecorded = without(inspectedCell(), "met", "recordsSeen");

describe("who meets the team", () => {
  const asked = (cell: Cell, inspection = anInspection()) => find(rightParticipants, cell, inspection);

  it.each<[string, Cell, string]>([
    ["the committee", inspectedCell(), "PASSED"],
    [
      "secretary and recorder of a cell without one",
      inspectedCell({ hasCommittee: false, met: ["SECRETARY", "RECORDER"] }),
      "PASSED",
    ],
    ["its secretary alone", inspectedCell({ hasCommittee: false, met: ["SECRETARY"] }), "WARNING"],
    [
      "secretary and recorder although there is a committee",
      inspectedCell({ met: ["SECRETARY", "RECORDER"] }),
      "WARNING",
    ],
    ["nobody", inspectedCell({ met: [] }), "WARNING"],
    ["not recorded", unrecorded, "UNKNOWN"],
    ["not recorded whether there is a committee", without(inspectedCell(), "hasCommittee"), "UNKNOWN"],
  ])("%s: %s", (_who, cell, outcome) => expect(asked(cell).outcome).toBe(outcome));

  it("names who was absent", () =>
    expect(asked(inspectedCell({ hasCommittee: false, met: ["SECRETARY"] })).message.vi).toBe(
      "Vắng: Đồng chí thư ký chi bộ.",
    ));

  it("says before the visit who has to come", () => {
    const finding = asked({ ...unrecorded, hasCommittee: false }, before);
    expect(finding.outcome).toBe("NOT_APPLICABLE");
    expect(finding.message.vi).toBe("Làm việc với Tổ kiểm tra: Đồng chí Bí thư, Đồng chí thư ký chi bộ.");
  });
});

describe("the team works from the report and the records", () => {
  it.each<[string, Cell, string]>([
    ["both", inspectedCell(), "PASSED"],
    ["no report", inspectedCell({ reports: [] }), "WARNING"],
    ["no records", inspectedCell({ recordsSeen: false }), "WARNING"],
    ["not recorded", unrecorded, "UNKNOWN"],
    ["neither report nor record of it", { ...unrecorded, reports: [] }, "WARNING"],
  ])("%s: %s", (_what, cell, outcome) => expect(find(workFromRecords, cell, anInspection()).outcome).toBe(outcome));

  it("asks nothing before the visit", () =>
    expect(find(workFromRecords, unrecorded, before).outcome).toBe("NOT_APPLICABLE"));
});
