import type { ClassificationState } from "@xep-loai/domain";
import { expect } from "vitest";
import { buildApiSchema } from "../schema.ts";
import { aClassification, type GivenClassification } from "./a-classification.ts";
import { aNotice, aSchedule, aTeam, aVisit } from "./an-inspection.ts";
import { fullAct } from "./full-query.ts";
import { peopleActsOfAYear } from "./people-acts-of-a-year.ts";
import type { Client, TestApi } from "./test-api.ts";
import { treeActsOfAYear } from "./tree-acts-of-a-year.ts";
import type { Tried } from "./tried.ts";

/** In the small country: every act on what belongs to a year, each with something of 2019 it can be done to. */
export async function actsOfAYear(api: TestApi) {
  const schema = buildApiSchema();
  const [district, commune, cell, cellUnderWay] = [4, 8, 12, 15];
  const year = 2019;
  /** Whoever may do everything at and below the root. */
  const everyone = {
    DECIDER: await api.viewerOf([1], "DECIDER"),
    INSPECTOR: await api.viewerOf([1], "INSPECTOR"),
    ADMINISTRATOR: await api.viewerOf([1], "ADMINISTRATOR"),
  };

  const rated = (given: Partial<GivenClassification>) =>
    aClassification(api.orm.em.fork(), { organisationId: commune, year, group: "GRASSROOTS", ...given });

  async function done(name: string, values: object, who: Client = everyone.DECIDER) {
    const { query, variables } = fullAct(schema, name, { year, version: 1, ...values });
    const { data, errors } = await who.ask(query, variables);
    expect(errors).toBeUndefined();
    return data[name];
  }

  /** An inspection of its own for every act, and what an act needs to stand before it. */
  async function inspected(number: string, { visited = false } = {}) {
    const days = {
      issuedOn: "2019-06-01",
      visitsFrom: "2019-06-08",
      visitsTo: "2019-06-12",
      reportsBefore: "2019-06-08",
    };
    const notice = { ...aNotice, ...days, number, cellIds: [String(cell)] };
    const { id, version } = await done(
      "planInspection",
      { organisationId: String(commune), notice },
      everyone.INSPECTOR,
    );
    const about = { id: String(id), version, organisationId: String(cell) };
    if (!visited) return { ...about, notice };
    const visit = { ...aVisit, on: "2019-06-09" };
    return {
      ...about,
      notice,
      version: (await done("setInspectionVisit", { ...about, visit }, everyone.INSPECTOR)).version,
    };
  }

  const held = { meetingOn: "2019-12-01", minutes: {} };
  /** A member whose result waits for the review. */
  async function member(subjectId: number) {
    await rated({
      organisationId: cellUnderWay,
      subjectKind: "MEMBER",
      subjectId,
      group: "",
      state: "SELF_RATED",
      reviewCompletedOn: null,
    });
    return { subjectKind: "MEMBER", subjectId: String(subjectId), place: "CELL" } as const;
  }

  async function reviewed(subjectId: number, { completed = false } = {}) {
    const asked = await member(subjectId);
    await done("recordReview", { ...asked, version: 0, review: held });
    if (!completed) return asked;
    await done("completeReview", { ...asked, completion: { completedOn: "2019-12-02", conclusion: "x" } });
    return { ...asked, version: 2 };
  }

  async function prompted(asked: object): Promise<string> {
    const { places } = await done("addReviewPrompt", { ...asked, prompt });
    return places.flatMap(({ review }: { review: { prompts: { id: string }[] } | null }) => review?.prompts ?? [])[0]
      .id;
  }

  const aMember = (subjectId: number, given: Partial<GivenClassification> = {}) =>
    rated({ organisationId: cell, subjectKind: "MEMBER", subjectId, group: "", ...given });

  /** A member of another cell whose result stands before a step. */
  const step = async (subjectId: number, state: ClassificationState, given: object = {}) => ({
    id: await aMember(subjectId, { organisationId: 11, state }),
    version: 1,
    ...given,
  });

  /** A civil servant rated under QĐ 366. */
  const aCollective = () => rated({ subjectKind: "COLLECTIVE", subjectId: 8, group: "GRASSROOTS_PARTY_COMMITTEE" });
  const aServant = () =>
    aMember(6, { organisationId: 9, group: "CIVIL_SERVANT", ruleSetId: "QD366", facts: {}, attested: {} });

  const ballot = {
    by: "PARTY_CELL",
    heldOn: "2019-12-09",
    secret: true,
    eligible: 15,
    present: 14,
    votes: [{ tier: "GOOD", count: 14 }],
    tier: "GOOD",
  };
  const votes = [
    { place: "Chi bộ", tier: "GOOD" },
    { place: "Ban Chấp hành", tier: "COMPLETED" },
  ];
  const opinion = { kind: "RELATED_BODY", giver: "Ủy ban nhân dân xã", givenOn: "2019-12-01" };
  const attestation = {
    ruleId: "HD21.MEMBER.EXCELLENT.PROFILE",
    answer: true,
    byBody: "Chi bộ",
    answeredOn: "2019-12-20",
  };
  const adjustment = {
    trigger: "UNTRUTHFUL_DATA",
    tier: "COMPLETED",
    reason: "Báo cáo thừa nhiệm vụ",
    number: "2-QĐ/ĐU",
    decidedOn: "2019-12-28",
    byBody: "Đảng ủy xã",
    effectiveOn: "2019-12-28",
  };
  const prompt = { issuer: "DISTRICT_STANDING_COMMITTEE", issue: "Nợ đọng" };

  /** A unit under QĐ 366, without a decision that holds. */
  async function outstandingUnit() {
    await api.pool.query("insert into cycle_rule_set values (2019, 5, 'QD366') on conflict do nothing");
    await api.pool.query("delete from outstanding_decision");
    const decision = {
      rate: 25,
      number: "1-QĐ/TU",
      decidedOn: "2025-12-01",
      byBody: "Ban Thường vụ Tỉnh ủy",
      note: "Vượt kế hoạch",
    };
    return { organisationId: "5", decision };
  }

  /** Results on their way up, sent by nobody in particular. */
  async function sent(unit: number, receivedAt: string | null) {
    await api.pool.query(
      `insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
       select year, organisation_id, parent_id, '2019-12-20', $3 from organisation_year where year = $1 and organisation_id = $2`,
      [year, unit, receivedAt],
    );
    return { organisationId: String(unit) };
  }
  const reopening = {
    until: "2026-01-20T10:00:00.000Z",
    reason: "Bổ sung kết quả đảng viên chuyển đến",
  };

  /** A workbook of the commune, as the job leaves it. */
  async function workbook(state: "CHECKED" | "APPLIED") {
    const { rows } = await api.pool.query(
      `insert into intake (year, organisation_id, account_id, by_name, file_name, uploaded_at, new_count, state, applied_at)
       select $1, $2, min(id), 'x', 'x.xlsx', now(), 1, $3, case $3 when 'APPLIED' then now() end from account returning id::text as id`,
      [year, commune, state],
    );
    return { id: rows[0].id };
  }

  const reported = {
    total: 3,
    rated: 3,
    excellent: 1,
    good: 3,
    completed: 0,
    notCompleted: 0,
    goodIncludesExcellent: true,
  };
  const ofReturn = (organisationId: string) => ({ organisationId, subjectKind: "MEMBER" });

  /** A return not yet submitted, as its actor saw it. */
  async function begun(organisationId: string) {
    await api.pool.query("delete from aggregate_return where organisation_id = $1", [organisationId]);
    const { id, version } = await done("saveReturn", { ...ofReturn(organisationId), version: 0, figures: reported });
    return { id, version };
  }

  const { INSPECTOR, ADMINISTRATOR } = everyone;

  const acts: readonly Tried[] = [
    {
      name: "recordAnnualPlan",
      values: async () => ({
        organisationId: String(district),
        version: 0,
        plan: { number: "1-KH/HU", filedOn: "2019-10-01" },
      }),
    },
    {
      name: "recordDossier",
      values: async () => ({
        organisationId: String(cell),
        version: 0,
        dossier: { receivedOn: "2019-12-20", papers: [] },
      }),
    },
    { name: "saveReturn", values: async () => ({ ...ofReturn("11"), version: 0, figures: reported }) },
    { name: "submitReturn", values: () => begun("12") },
    { name: "withdrawReturn", values: async () => ({ ...(await begun("14")), reason: "Báo cáo nhầm năm" }) },
    { name: "submitResults", values: async () => ({ organisationId: "9", version: 0 }) },
    { name: "receiveSubmission", values: () => sent(10, null) },
    { name: "returnSubmission", values: async () => ({ ...(await sent(11, null)), reason: "Thiếu biểu tổng hợp" }) },
    { name: "reopenSubmission", values: async () => ({ ...(await sent(14, "2019-12-21")), reopening }) },
    {
      name: "remindSubmissions",
      values: async () => {
        await api.pool.query(
          "insert into submission (year, organisation_id, to_organisation_id, due_on) values ($1, 4, 2, '2019-12-31')",
          [year],
        );
        return { organisationId: "2", only: ["4"] };
      },
    },
    { name: "recordOutstandingDecision", values: outstandingUnit },
    {
      name: "withdrawOutstandingDecision",
      values: async () => {
        const { id } = await done("recordOutstandingDecision", await outstandingUnit());
        return { id, reason: "Ghi nhầm đơn vị" };
      },
    },
    { name: "attest", values: async () => ({ id: await aMember(3, { attested: {} }), ...attestation }) },
    {
      name: "recordDivergence",
      values: async () => ({ id: await aMember(9), votes }),
    },
    { name: "setCollectiveSector", values: async () => ({ id: await aCollective(), sector: "JUDICIARY" }) },
    {
      name: "recordQuarterTiers",
      values: async () => ({
        id: await aServant(),
        quarters: [{ no: 1, tier: "GOOD" }],
      }),
    },
    { name: "recordBallot", values: async () => ({ id: await aMember(15, { state: "SELF_RATED" }), ballot }) },
    { name: "draftResults", values: async () => ({ organisationId: "9" }) },
    {
      name: "selfRateResults",
      values: async () => ({ items: [await step(2, "DRAFT", { tier: "GOOD" })], ratedOn: "2019-12-10" }),
    },
    {
      name: "enterFacts",
      values: async () => ({ ...(await step(32, "DRAFT")), facts: [{ path: ["sickLeaveDays"], value: 3 }] }),
    },
    { name: "applyIntake", values: () => workbook("CHECKED") },
    { name: "undoIntake", values: () => workbook("APPLIED") },
    { name: "discardIntake", values: () => workbook("CHECKED") },
    { name: "proposeResults", values: async () => ({ items: [await step(8, "SELF_RATED", { tier: "GOOD" })] }) },
    { name: "withdrawResults", values: async () => ({ items: [await step(38, "PROPOSED")] }) },
    { name: "appraiseResults", values: async () => ({ items: [await step(14, "PROPOSED", { tier: "GOOD" })] }) },
    { name: "returnResults", values: async () => ({ items: [await step(20, "PROPOSED")], reason: "Thiếu biên bản" }) },
    {
      name: "decideResults",
      values: async () => ({
        items: [await step(26, "APPRAISED", { tier: "GOOD" })],
        decision: { number: "30-QĐ/ĐU", decidedOn: "2019-12-28" },
      }),
    },
    { name: "recordProcedureSteps", values: async () => ({ id: await aMember(21), steps: {} }) },
    {
      name: "saveFormItem",
      values: async () => ({
        classificationId: await aMember(58, { organisationId: 11, state: "SELF_RATED" }),
        ...{ version: 0, formId: "FORM_02", itemId: "causes", value: "Chưa bám sát cơ sở." },
      }),
    },
    { name: "recordOpinion", values: async () => ({ id: await aMember(27, { state: "SELF_RATED" }), opinion }) },
    {
      name: "withdrawOpinion",
      values: async () => {
        const id = await aMember(41, { organisationId: cellUnderWay, state: "SELF_RATED" });
        const { opinions, version } = await done("recordOpinion", { id, opinion });
        return { id, version, opinionId: opinions[0].id, reason: "Ghi nhầm người" };
      },
    },
    { name: "recordNotice", values: async () => ({ id: await aMember(33), notice: { subjectToldOn: "2019-12-28" } }) },
    { name: "recordReview", values: async () => ({ ...(await member(5)), version: 0, review: held }) },
    {
      name: "completeReview",
      values: async () => ({ ...(await reviewed(11)), completion: { completedOn: "2019-12-02", conclusion: "x" } }),
    },
    { name: "reopenReview", values: () => reviewed(17, { completed: true }) },
    { name: "addReviewPrompt", values: async () => ({ ...(await reviewed(23)), prompt }) },
    {
      name: "answerReviewPrompt",
      values: async () => {
        const asked = await reviewed(29);
        const promptId = await prompted(asked);
        return { ...asked, promptId, answer: { explanation: "x", answeredOn: "2019-12-03" } };
      },
    },
    {
      name: "withdrawReviewPrompt",
      values: async () => {
        const asked = await reviewed(35);
        return { ...asked, promptId: await prompted(asked), reason: "Ghi nhầm người" };
      },
    },
    {
      name: "planInspection",
      who: INSPECTOR,
      values: async () => {
        const { notice } = await inspected("1-TB/ĐU");
        return { organisationId: String(commune), notice: { ...notice, number: "2-TB/ĐU" } };
      },
    },
    { name: "changeInspection", who: INSPECTOR, values: () => inspected("3-TB/ĐU") },
    {
      name: "setInspectionTeam",
      who: INSPECTOR,
      values: async () => ({ ...(await inspected("4-TB/ĐU")), team: aTeam }),
    },
    {
      name: "setInspectionVisit",
      who: INSPECTOR,
      values: async () => ({ ...(await inspected("5-TB/ĐU")), visit: { ...aVisit, on: "2019-06-10" } }),
    },
    {
      name: "cancelInspectionVisit",
      who: INSPECTOR,
      values: async () => ({ ...(await inspected("6-TB/ĐU", { visited: true })), reason: "Mưa bão" }),
    },
    {
      name: "publishInspectionSchedule",
      who: INSPECTOR,
      values: async () => ({ ...(await inspected("7-TB/ĐU", { visited: true })), schedule: aSchedule }),
    },
    {
      name: "recordInspectionReport",
      who: INSPECTOR,
      values: async () => ({
        ...(await inspected("8-TB/ĐU")),
        report: { recipient: "TEAM", receivedAt: "2019-06-07T08:00:00+07:00", contents: [1] },
      }),
    },
    {
      name: "recordInspectionMeeting",
      who: INSPECTOR,
      values: async () => ({ ...(await inspected("9-TB/ĐU", { visited: true })), meeting: { recordsSeen: true } }),
    },
    {
      name: "addPublicHoliday",
      who: ADMINISTRATOR,
      values: async () => ({ holiday: { day: "2019-11-20", name: "Nghỉ bù" } }),
    },
    {
      name: "withdrawPublicHoliday",
      who: ADMINISTRATOR,
      values: async () => {
        const holiday = { day: "2019-11-21", name: "Nghỉ bù" };
        await done("addPublicHoliday", { holiday }, ADMINISTRATOR);
        return { day: holiday.day };
      },
    },
    {
      name: "recogniseCell",
      values: async () => ({
        classificationId: await rated({
          organisationId: cell,
          tier: "EXCELLENT",
          ruleSetId: "QD366",
          attested: {},
          facts: {},
        }),
        version: 0,
        recognition: { isRecognised: true, byBody: "Đảng ủy xã", recognisedOn: "2019-12-20" },
      }),
    },
    ...treeActsOfAYear(done, ADMINISTRATOR),
    ...peopleActsOfAYear(done, (memberId) => aMember(memberId, { state: "SELF_RATED" })),
  ];
  /** A result under QĐ 366, and the decision that changes its tier. */
  const adjusted = async (subjectId: number) => ({
    id: await aMember(subjectId, { ruleSetId: "QD366", attested: {}, facts: {} }),
    adjustment,
  });

  return { acts, done, rated, aMember, adjusted, everyone, year, ballot, votes, opinion, attestation };
}
