import { describe, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aClassification, type GivenClassification } from "./testing/a-classification.ts";
import { aNotice, aSchedule, aTeam, aVisit } from "./testing/an-inspection.ts";
import { fullAct } from "./testing/full-query.ts";
import { loadMoreYears } from "./testing/more-years.ts";
import { loadSmallCountry } from "./testing/small-country.ts";
import { type Client, testApi } from "./testing/test-api.ts";

const api = await testApi();
await loadSmallCountry(api.pool);
await loadMoreYears(api.pool);
const schema = buildApiSchema();
const [district, commune, cell] = [4, 8, 12];
const year = 2019;

/** Whoever may do everything at and below the root. */
const everyone = {
  DECIDER: await api.viewerOf([1], "DECIDER"),
  INSPECTOR: await api.viewerOf([1], "INSPECTOR"),
  ADMINISTRATOR: await api.viewerOf([1], "ADMINISTRATOR"),
};

const lock = (state: "OPEN" | "CLOSED") => api.pool.query("update cycle set state = $1 where year = $2", [state, year]);
const rated = (given: Partial<GivenClassification>) =>
  aClassification(api.orm.em.fork(), { organisationId: commune, year, group: "GRASSROOTS", ...given });

async function done(name: string, values: object, who: Client = everyone.DECIDER) {
  const { query, variables } = fullAct(schema, name, { year, version: 1, ...values });
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}
const codeOf = (answer: { refused_code?: string }) => answer.refused_code;

/** An inspection of its own for every act, and what an act needs to stand before it. */
async function inspected(number: string, { visited = false } = {}) {
  const days = {
    issuedOn: "2019-06-01",
    visitsFrom: "2019-06-08",
    visitsTo: "2019-06-12",
    reportsBefore: "2019-06-08",
  };
  const notice = { ...aNotice, ...days, number, cellIds: [String(cell)] };
  const { id, version } = await done("planInspection", { organisationId: String(commune), notice }, everyone.INSPECTOR);
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
const member = (subjectId: number) => ({ subjectKind: "MEMBER", subjectId: String(subjectId), place: "CELL" }) as const;

async function reviewed(subjectId: number, { completed = false } = {}) {
  const asked = member(subjectId);
  await done("recordReview", { ...asked, version: 0, review: held });
  if (!completed) return asked;
  await done("completeReview", { ...asked, completion: { completedOn: "2019-12-02", conclusion: "x" } });
  return { ...asked, version: 2 };
}

async function prompted(asked: object): Promise<string> {
  const { places } = await done("addReviewPrompt", { ...asked, prompt });
  return places.flatMap(({ review }: { review: { prompts: { id: string }[] } | null }) => review?.prompts ?? [])[0].id;
}

const aMember = (subjectId: number, given: Partial<GivenClassification> = {}) =>
  rated({ organisationId: cell, subjectKind: "MEMBER", subjectId, group: "", ...given });

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
const prompt = { issuer: "DISTRICT_STANDING_COMMITTEE", issue: "Nợ đọng" };

interface Tried {
  readonly name: string;
  readonly who?: Client;
  /** What has to stand while the year is open. */
  readonly values: () => Promise<object>;
}
const { INSPECTOR, ADMINISTRATOR } = everyone;

/** Acts that would change what a closed year shows. */
const refused: readonly Tried[] = [
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
  { name: "attest", values: async () => ({ id: await aMember(3, { attested: {} }), ...attestation }) },
  {
    name: "recordDivergence",
    values: async () => ({ id: await aMember(9), votes }),
  },
  { name: "recordBallot", values: async () => ({ id: await aMember(15, { state: "SELF_RATED" }), ballot }) },
  { name: "recordProcedureSteps", values: async () => ({ id: await aMember(21), steps: {} }) },
  { name: "recordOpinion", values: async () => ({ id: await aMember(27), opinion }) },
  { name: "recordNotice", values: async () => ({ id: await aMember(33), notice: { subjectToldOn: "2019-12-28" } }) },
  { name: "recordReview", values: async () => ({ ...member(3), version: 0, review: held }) },
  {
    name: "completeReview",
    values: async () => ({ ...(await reviewed(9)), completion: { completedOn: "2019-12-02", conclusion: "x" } }),
  },
  { name: "reopenReview", values: () => reviewed(15, { completed: true }) },
  { name: "addReviewPrompt", values: async () => ({ ...(await reviewed(21)), prompt }) },
  {
    name: "answerReviewPrompt",
    values: async () => {
      const asked = await reviewed(27);
      const promptId = await prompted(asked);
      return { ...asked, promptId, answer: { explanation: "x", answeredOn: "2019-12-03" } };
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
  { name: "setInspectionTeam", who: INSPECTOR, values: async () => ({ ...(await inspected("4-TB/ĐU")), team: aTeam }) },
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
];

/** What by its nature comes after the year; each is shown to be done below. */
const afterwards = [
  "cancelClassification",
  "resolveRecheck",
  "selectForAward",
  "attestAwardYear",
  "assignFollowUp",
  "finishFollowUp",
];

/** Documents hold in years yet to come and refuse closed ones themselves; sessions and the next year are of no year. */
const ofNoYear = [
  "saveDocument",
  "deleteDocumentDraft",
  "putDocumentInForce",
  "withdrawDocument",
  "openYear",
  "setLocale",
  "signIn",
  "signOut",
  "signOutEverywhere",
];

test("of every act it is known what it may do in a closed year", () => {
  const known = [...refused.map(({ name }) => name), ...afterwards, ...ofNoYear];
  const offered = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(known.toSorted()).toEqual(offered.toSorted());
});

test.each(refused)("$name is refused in a closed year, and done where it is open", async ({ name, who, values }) => {
  await lock("OPEN");
  const given = await values();
  await lock("CLOSED");
  expect(codeOf(await done(name, given, who))).toBe("YEAR_CLOSED");
  await lock("OPEN");
  const answer = await done(name, given, who);
  expect([codeOf(answer), answer.refused_problems, answer.refused_findings]).toEqual([undefined, undefined, undefined]);
});

describe("in a closed year", () => {
  const cancellation = { ground: "NEW_DEFECT", reason: "Phát hiện khuyết điểm", cancelledOn: "2021-01-10" };

  test("a result whose fault is found is cancelled, and the new rating goes its way", async () => {
    await lock("OPEN");
    const id = await aMember(39);
    await lock("CLOSED");
    const { replacedById } = await done("cancelClassification", { id, ...cancellation });
    const anew = { id: replacedById };
    expect(codeOf(await done("recordOpinion", { ...anew, opinion }))).toBeUndefined();
    expect(codeOf(await done("recordProcedureSteps", { ...anew, version: 2, steps: {} }))).toBeUndefined();
    expect(codeOf(await done("attest", { ...anew, version: 3, ...attestation }))).toBeUndefined();
    expect(codeOf(await done("recordDivergence", { ...anew, version: 4, votes }))).toBeUndefined();
    await api.pool.query("update classification set state = 'SELF_RATED', self_tier = 'GOOD' where id = $1", [
      replacedById,
    ]);
    expect(codeOf(await done("recordBallot", { ...anew, version: 5, ballot }))).toBeUndefined();
    await api.pool.query(
      `update classification set state = 'DECIDED', decided_tier = 'GOOD', decision_number = '1', decision_date = '2021-01-11'
        where id = $1`,
      [replacedById],
    );
    const told = { ...anew, version: 6, notice: { subjectToldOn: "2021-01-12" } };
    expect(codeOf(await done("recordNotice", told))).toBeUndefined();
  });

  test("what the cancellation casts doubt on is looked at again", async () => {
    await lock("OPEN");
    const id = await aMember(45);
    const { rows } = await api.pool.query(
      "insert into recheck (year, classification_id, rule_ids, cause, cause_id) values ($1, $2, '{HD21.MEMBER.EXCELLENT.PROFILE}', 'CANCELLED', $2) returning id",
      [year, id],
    );
    await lock("CLOSED");
    expect(codeOf(await done("resolveRecheck", { id: String(rows[0].id), note: "Giữ nguyên" }))).toBeUndefined();
  });

  test("who is given an award is chosen, and which years count for it", async () => {
    await lock("OPEN");
    await rated({ year: 2018, tier: "EXCELLENT", ruleSetId: "NONE" });
    const id = await rated({ tier: "EXCELLENT" });
    await lock("CLOSED");
    const about = { classificationId: id, version: 0 };
    const said = { byBody: "Ban Thường vụ Huyện ủy" };
    const selection = { ...said, award: "ORG_OF_THE_YEAR", isChosen: true, chosenOn: "2021-01-10" };
    expect(codeOf(await done("selectForAward", { ...about, selection }))).toBeUndefined();
    const answer = { ...said, ofYear: 2018, counts: true, answeredOn: "2021-01-10" };
    expect(codeOf(await done("attestAwardYear", { ...about, answer }))).toBeUndefined();
  });

  test("who was rated lowest is seen to", async () => {
    await lock("OPEN");
    const about = { classificationId: await aMember(51, { tier: "NOT_COMPLETED" }) };
    await lock("CLOSED");
    const followUp = { owner: "Chi ủy", action: "Giúp đỡ", dueOn: "2021-06-30" };
    expect(codeOf(await done("assignFollowUp", { ...about, version: 0, followUp }))).toBeUndefined();
    expect(codeOf(await done("finishFollowUp", { ...about, done: { doneOn: "2021-01-10" } }))).toBeUndefined();
  });

  test("a day off in which a review of that year was prepared stays as it was", async () => {
    await api.pool.query(`insert into review (year, subject_kind, organisation_id, draft_sent_on, meeting_on)
      values (2019, 'ORG', 13, '2020-01-02', '2020-01-10')`);
    const add = (day: string) => done("addPublicHoliday", { holiday: { day, name: "Nghỉ bù" } }, ADMINISTRATOR);
    expect(codeOf(await add("2020-01-06"))).toBe("YEAR_CLOSED");
    expect(codeOf(await add("2020-01-13"))).toBeUndefined();
  });

  test("what the system keeps in line itself is kept in line", async () => {
    await expect(api.pool.query("update review set concerns = '{TOO_SHORT}' where year = 2019")).resolves.toBeDefined();
  });
});

test("no table that requests write is without a keeper, but those of what comes afterwards and of documents", async () => {
  const { rows } = await api.pool.query(`
    select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and has_any_column_privilege('xep_loai_request', c.oid, 'insert, update')
       and not exists (select from pg_trigger where tgrelid = c.oid and tgname = 'a_closed_year')
     order by relname`);
  expect(rows.map(({ relname }) => relname)).toEqual([
    "award_selection",
    "award_year",
    "document_in_force",
    "follow_up",
    "recheck",
    "regulation",
    "regulation_version",
  ]);
});
