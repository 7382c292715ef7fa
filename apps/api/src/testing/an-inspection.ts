/** What a notice says in a test: commune 7 inspects its cells 10 and 11 in the week of 8 June 2020. */
export const aNotice = {
  number: "12-TB/ĐU",
  issuedOn: "2020-06-01",
  place: "An Hòa",
  title: "Kế hoạch kiểm tra công tác Đảng 6 tháng đầu năm 2020",
  issuedBy: "Đảng ủy xã An Hòa",
  legalBases: ["Quyết định số 46-QĐ/TW"],
  contents: [
    {
      text: "Kiểm tra quy chế làm việc",
      period: "từ 01/01/2019 đến thời điểm kiểm tra",
      start: "ON_DAY",
      startsOn: "2019-01-01",
    },
    { text: "Kiểm tra việc thực hiện nghị quyết", period: "từ sau Đại hội của từng chi bộ", start: "AFTER_CONGRESS" },
    { text: "Kiểm tra đảng phí", start: "NOT_STATED" },
  ],
  method: "Tổ Kiểm tra tiến hành kiểm tra hồ sơ, tài liệu.",
  visitsFrom: "2020-06-08",
  visitsTo: "2020-06-12",
  reportsBefore: "2020-06-08",
  reportsTo: "UBKT Đảng ủy",
  recipients: ["Như trên;"],
  signedFor: "T/M ĐẢNG ỦY",
  signedPost: "BÍ THƯ",
  signedBy: "Nguyễn Văn An",
  cellIds: ["10", "11"],
};

export const aTeam = {
  number: "13-QĐ/ĐU",
  decidedOn: "2020-06-02",
  decidedBy: "Ban Thường vụ Đảng ủy",
  name: "Tổ Kiểm tra công tác Đảng năm 2020",
  members: [{ name: "Trần Thị Bình", post: "Chủ nhiệm UBKT" }],
};

export const aSchedule = { number: "01-TB/TKTr", issuedOn: "2020-06-03", place: "An Hòa" };

export const aVisit = { on: "2020-06-09", from: "14:00", to: "17:00" };

const answer = `... on Refusal { code message { vi en } findings { ruleId citation clause message { vi } } }
  ... on Inspection {
    id year version state number title visitsFrom visitsTo changedByName organisation { id name }
    team { number members { name post } } schedule { number issuedOn place }
    contents { number text period start startsOn }
    cells {
      organisation { id name } congressOn hasCommittee reportStanding
      visit { on from to note met recordsSeen changedByName } cancelled { on cancelReason changedByName }
      reports { recipient receivedAt contents changedByName }
      periods { content from to } findings { ruleId outcome }
    } }`;

const one = (field: string, parameters: string, passed: string) =>
  `mutation (${parameters}) { answer: ${field}(${passed}) { ${answer} } }`;
const act = (field: string, name: string, type: string) =>
  one(field, `$id: ID!, $version: Int!, $${name}: ${type}!`, `id: $id, version: $version, ${name}: $${name}`);
const cellAct = (field: string, name: string, type: string) =>
  one(
    field,
    `$id: ID!, $version: Int!, $organisationId: ID!, $${name}: ${type}!`,
    `id: $id, version: $version, organisationId: $organisationId, ${name}: $${name}`,
  );

/** The acts on inspections, and the question after one; each answers as `answer`. */
export const inspecting = {
  plan: one(
    "planInspection",
    "$organisationId: ID!, $notice: InspectionNoticeInput!",
    "organisationId: $organisationId, notice: $notice",
  ),
  change: act("changeInspection", "notice", "InspectionNoticeInput"),
  setTeam: act("setInspectionTeam", "team", "InspectionTeamInput"),
  publish: act("publishInspectionSchedule", "schedule", "InspectionScheduleInput"),
  setVisit: cellAct("setInspectionVisit", "visit", "InspectionVisitInput"),
  cancelVisit: cellAct("cancelInspectionVisit", "reason", "String"),
  report: cellAct("recordInspectionReport", "report", "InspectionReportInput"),
  meeting: cellAct("recordInspectionMeeting", "meeting", "InspectionMeetingInput"),
  show: `query ($id: ID!) { answer: inspection(id: $id) { ${answer} } }`,
} as const;
