import { type InspectionContent, tb01, tb53 } from "@xep-loai/domain";
import type { SampleOrganisation } from "./tree/organisation.ts";
import { organisationAt } from "./tree/organisation.ts";
import { treeOn } from "./tree/tree-on.ts";

// The inspection of TB 53 and TB 01 as it may have gone: notice, team and visits are the documents' own, the rest is made up.

const year = 2016;
const recordedBy = "Ủy ban Kiểm tra Đảng ủy Văn phòng UBND tỉnh";
const committee = "Đảng bộ Văn phòng UBND tỉnh";

interface CellOfInspection {
  readonly congressOn: string;
  readonly hasCommittee: boolean;
  /** When the report came in, and where; null: it never did. */
  readonly report: {
    readonly at: string;
    readonly recipient: "COMMISSION" | "TEAM";
    readonly contents: readonly number[];
  } | null;
}

const all = tb53.contents.map(({ number }) => number);

const cells: Readonly<Record<string, CellOfInspection>> = {
  "Chi bộ Tin học - Công báo": {
    congressOn: "2015-03-12",
    hasCommittee: false,
    report: { at: "2016-11-10T09:15:00+07:00", recipient: "COMMISSION", contents: all },
  },
  "Chi bộ Hành chính - Tổ chức": {
    congressOn: "2015-03-18",
    hasCommittee: true,
    report: { at: "2016-11-11T15:40:00+07:00", recipient: "COMMISSION", contents: all },
  },
  "Chi bộ Kinh tế - Tổng hợp": {
    congressOn: "2015-03-20",
    hasCommittee: true,
    report: { at: "2016-11-12T10:05:00+07:00", recipient: "TEAM", contents: [1, 2, 4] },
  },
  // One hour into the day «trước ngày 14/11/2016» excludes (rules.md, example 73).
  "Chi bộ Nội chính - Văn xã": {
    congressOn: "2015-03-25",
    hasCommittee: true,
    report: { at: "2016-11-14T08:00:00+07:00", recipient: "COMMISSION", contents: all },
  },
  "Chi bộ Quản trị - Tài vụ": { congressOn: "2015-03-27", hasCommittee: false, report: null },
};

const recorded = { changed_by_name: recordedBy, changed_at: "2016-11-25T17:30:00+07:00" };
const window = `[${tb53.visits.from},${tb53.visits.to}]`;

/** Rows of the inspection's four tables; `id` is the inspection's. */
export function inspectionRows(id: number) {
  const tree = treeOn("2016-12-31");
  const place = (name: string) => ({ inspection_id: id, year, organisation_id: cellAt(name, tree).id });
  return {
    inspection: [{ id, year, organisation_id: organisationAt(committee, tree).id, ...notice, ...recorded }],
    inspected_cell: tb01.visits.map(({ cell }) => ({
      ...place(cell),
      congress_on: cells[cell]?.congressOn,
      has_committee: cells[cell]?.hasCommittee,
    })),
    inspection_visit: tb01.visits.map(({ cell, on, from, to }, index) => ({
      id: index + 1,
      ...place(cell),
      visit_days: window,
      on_day: on,
      from_time: from,
      to_time: to,
      met: cells[cell]?.hasCommittee ? ["COMMITTEE"] : ["SECRETARY", "RECORDER"],
      records_seen: true,
      ...recorded,
    })),
    inspection_report: tb01.visits.flatMap(({ cell }) => {
      const report = cells[cell]?.report;
      if (!report) return [];
      const { at, recipient, contents } = report;
      return [{ ...place(cell), recipient, received_at: at, contents, ...recorded }];
    }),
  };
}

const cellAt = (name: string, tree: readonly SampleOrganisation[]): SampleOrganisation =>
  organisationAt(`${committee} / ${name}`, tree);

const contents = tb53.contents.map(({ text, period, start }: InspectionContent) => ({
  text,
  period,
  start: start.kind,
  startsOn: start.kind === "ON_DAY" ? start.day : null,
}));

const notice = {
  number: tb53.number,
  issued_on: tb53.issuedOn,
  place: tb53.place,
  title: tb53.title,
  issued_by: tb53.issuedBy,
  legal_bases: tb53.legalBases,
  contents,
  method: tb53.method,
  visit_days: window,
  reports_before: tb53.reportsBefore,
  reports_to: tb53.reportsTo,
  office_inspected: tb53.officeInspected,
  recipients: tb53.recipients,
  signed_for: tb53.signed.onBehalfOf,
  signed_post: tb53.signed.post,
  signed_by: tb53.signed.name,
  team_number: tb01.team.number,
  team_decided_on: tb01.team.decidedOn,
  team_decided_by: tb01.team.decidedBy,
  team_name: tb01.team.name,
  team_members: [{ name: tb01.signed.name, post: tb01.signed.office }],
  schedule_number: tb01.number,
  schedule_issued_on: tb01.issuedOn,
  schedule_place: tb01.place,
  state: "SCHEDULED",
  version: 1,
};
