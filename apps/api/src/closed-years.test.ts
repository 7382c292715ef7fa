import { describe, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aReportHead } from "./testing/a-report-head.ts";
import { actsOfAYear } from "./testing/every-act.ts";
import { loadMoreYears } from "./testing/more-years.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi({ now: "2026-01-15T08:00:00+07:00" });
await loadMoreYears(api.pool);
const schema = buildApiSchema();
/** Each of these acts would change what a closed year shows. */
const { acts, done, rated, aMember, adjusted, everyone, year, ballot, votes, opinion, attestation } =
  await actsOfAYear(api);
const lock = (state: "OPEN" | "CLOSED") => api.pool.query("update cycle set state = $1 where year = $2", [state, year]);
const codeOf = (answer: { refused_code?: string }) => answer.refused_code;

/** What by its nature comes after the year; each is shown to be done below. */
const afterwards = [
  "cancelClassification",
  "adjustClassification",
  "resolveRecheck",
  "selectForAward",
  "attestAwardYear",
  "assignFollowUp",
  "finishFollowUp",
  "beginUpwardReport",
  "writeReportParagraph",
  "discardUpwardReport",
  "issueUpwardReport",
  "requestUpwardPackage",
];

/** Documents hold in years yet to come and refuse closed ones themselves, as a file of acts tells at each line; sessions, accounts and the years themselves are of no year. */
const ofNoYear = [
  "saveDocument",
  "deleteDocumentDraft",
  "putDocumentInForce",
  "withdrawDocument",
  "recordTextCorrection",
  "withdrawTextCorrection",
  "carryOutTreeFile",
  "openYear",
  "closeYear",
  "reopenYear",
  "createAccount",
  "setOneTimePassword",
  "lockAccount",
  "unlockAccount",
  "giveRole",
  "endRole",
  "changePassword",
  "adoptHead",
  "markNoticesRead",
  "saveTablePreset",
  "renameTablePreset",
  "deleteTablePreset",
  "setEmail",
  "setLocale",
  "beginSecondFactor",
  "confirmSecondFactor",
  "removeSecondFactor",
  "resetSecondFactor",
  "signIn",
  "signOut",
  "signOutEverywhere",
];

test("of every act it is known what it may do in a closed year", () => {
  const known = [...acts.map(({ name }) => name), ...afterwards, ...ofNoYear];
  const offered = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(known.toSorted()).toEqual(offered.toSorted());
});

test.each(acts)("$name is refused in a closed year, and done where it is open", async ({ name, who, values }) => {
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

  test("a tier is adjusted by decision, under QĐ 366", async () => {
    await lock("OPEN");
    const given = await adjusted(57);
    await lock("CLOSED");
    expect(await done("adjustClassification", given)).toMatchObject({ state: "ADJUSTED" });
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

  test("its report to the superior is written and issued", async () => {
    await lock("CLOSED");
    const about = { organisationId: "4" };
    const { draft } = await done("beginUpwardReport", about);
    const seen = { id: draft.id, version: draft.version };
    expect(codeOf(await done("discardUpwardReport", seen))).toBeUndefined();
    const begun = await done("beginUpwardReport", about);
    const words = { id: begun.draft.id, version: 1, key: "PROPOSALS.OWN", language: "vi", words: "Không có." };
    const written = await done("writeReportParagraph", words);
    const issued = { id: begun.draft.id, version: 2, contentHash: written.draft.contentHash, head: aReportHead };
    expect(codeOf(await done("requestUpwardPackage", { ...about, ofEach: false }))).toBeUndefined();
    expect((await done("issueUpwardReport", issued)).issued.paragraphs.at(-1)).toMatchObject({ key: "PROPOSALS.OWN" });
  });

  test("a day off in which a review of that year was prepared stays as it was", async () => {
    await api.pool.query(`insert into review (year, subject_kind, organisation_id, draft_sent_on, meeting_on)
      values (2019, 'ORG', 13, '2020-01-02', '2020-01-10')`);
    const add = (day: string) =>
      done("addPublicHoliday", { holiday: { day, name: "Nghỉ bù" } }, everyone.ADMINISTRATOR);
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
    "adjustment",
    "award_selection",
    "award_year",
    "collective",
    "document_in_force",
    "follow_up",
    "recheck",
    "regulation",
    "regulation_version",
    "reminder_reading",
    "table_preset",
    "text_correction",
    "upward_package",
    "upward_report",
  ]);
});
