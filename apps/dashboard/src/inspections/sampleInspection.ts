import { tb01, tb53 } from "@xep-loai/domain";
import type { InspectedCell, Inspection } from "../providers/queries/inspection.ts";
import type { InspectionRow } from "../providers/queries/inspections.ts";
import { organisation, viewer } from "../testing/samplePage.ts";

/** The inspection of TB 53 as the API answers it: the first report on time, the second late. */
export const inspection: Inspection = {
  ...tb53,
  id: "1",
  year: 2016,
  version: 3,
  state: "SCHEDULED",
  organisation: { id: "100", name: organisation.name, kind: organisation.kind, level: organisation.level },
  legalBases: [...tb53.legalBases],
  recipients: [...tb53.recipients],
  visitsFrom: tb53.visits.from,
  visitsTo: tb53.visits.to,
  signedFor: tb53.signed.onBehalfOf,
  signedPost: tb53.signed.post,
  signedBy: tb53.signed.name,
  contents: tb53.contents.map(({ number, text, period, start }) => ({
    number,
    text,
    period,
    start: start.kind,
    startsOn: start.kind === "ON_DAY" ? start.day : null,
  })),
  team: { ...tb01.team, members: [{ name: tb01.signed.name, post: tb01.signed.office }] },
  schedule: { number: tb01.number, issuedOn: tb01.issuedOn, place: tb01.place },
  cells: [
    cell("101", 0, { reportStanding: "ON_TIME" }),
    cell("102", 1, {
      reportStanding: "LATE",
      findings: [
        late("TB53.DEADLINE.REPORT", "TB 53, III", "trước ngày 14/11/2016 để triển khai"),
        late("TB01.DEADLINE.REPORT", "TB 01, 3, closing paragraph", "(trước ngày 14/11/2016)."),
      ],
    }),
  ],
  changedByName: "Ủy ban Kiểm tra",
  changedAt: "2016-11-25T10:30:00.000Z",
};

function cell(id: string, index: 0 | 1, facts: Partial<InspectedCell>): InspectedCell {
  const { cell: name, ...slot } = tb01.visits[index];
  const recorded = { changedByName: "Ủy ban Kiểm tra", changedAt: "2016-11-25T10:30:00.000Z" };
  return {
    organisation: { id, name, kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" },
    congressOn: "2015-03-12",
    hasCommittee: true,
    reportStanding: "MISSING",
    visit: { ...slot, note: null, met: ["COMMITTEE"], recordsSeen: true, ...recorded },
    cancelled: [],
    reports: [{ recipient: "COMMISSION", receivedAt: "2016-11-14T01:00:00.000Z", contents: [1, 2, 3, 4], ...recorded }],
    periods: [],
    findings: [],
    ...facts,
  };
}

function late(ruleId: string, citation: string, quotation: string): InspectedCell["findings"][number] {
  const message = {
    vi: "Nhận báo cáo ngày 14/11/2016, muộn: hạn là trước ngày 14/11/2016.",
    en: "The report came late, on 2016-11-14: it was due before 2016-11-14.",
  };
  return { ruleId, citation, clause: [quotation], severity: "WARN", outcome: "WARNING", message };
}

export const inspectionRow: InspectionRow = {
  id: "1",
  year: 2016,
  number: inspection.number,
  issuedOn: inspection.issuedOn,
  title: inspection.title,
  issuedBy: inspection.issuedBy,
  visitsFrom: inspection.visitsFrom,
  visitsTo: inspection.visitsTo,
  state: "SCHEDULED",
  cellCount: 5,
  visitCount: 5,
  onTimeCount: 3,
  lateCount: 1,
  missingCount: 1,
};

/** Whoever may act at the organisation of the sample page. */
export const inspector = { ...viewer, grants: [{ role: "INSPECTOR", organisation: inspection.organisation }] };
