import { beforeAll, describe, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aCorrection, holdsFrom2021 } from "./testing/a-correction.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { aReportHead } from "./testing/a-report-head.ts";
import { actsOfAYear } from "./testing/every-act.ts";
import { loadMoreYears } from "./testing/more-years.ts";
import { smallCountryApi } from "./testing/test-api.ts";
import type { Tried } from "./testing/tried.ts";

const api = await smallCountryApi({ now: "2026-01-15T08:00:00+07:00" });
await loadMoreYears(api.pool);
const { acts, done, rated, aMember, adjusted, everyone, year } = await actsOfAYear(api);
await holdsFrom2021(api.pool);

const followUp = { owner: "Chi ủy", action: "Giúp đỡ", dueOn: "2021-06-30" };
const lowest = async (subjectId: number) => ({
  classificationId: await aMember(subjectId, { tier: "NOT_COMPLETED" }),
  version: 0,
});
const selection = { award: "ORG_OF_THE_YEAR", isChosen: true, byBody: "Ban Thường vụ", chosenOn: "2021-01-10" };
const cancellation = { ground: "NEW_DEFECT", reason: "Phát hiện khuyết điểm", cancelledOn: "2021-01-10" };

/** A unit under QĐ 366 at which nothing was entered yet. */
async function unitWithCopies() {
  await api.pool.query(`update text_correction set withdrawn_at = now(), withdrawn_by_name = 'x', withdrawn_reason = 'x'
    where withdrawn_at is null`);
  return "5";
}

/** A draft of its own for every act on one; the version that is seen. */
async function drafted(number: string): Promise<{ seen: { id: string; version: number } }> {
  const { id, version } = await done("saveDocument", { draft: { ...aDraftFor("2"), number } });
  return { seen: { id, version } };
}

async function inForce(number: string) {
  const { id, version } = await done("putDocumentInForce", await drafted(number));
  return { seen: { id, version } };
}

async function flagged(subjectId: number): Promise<string> {
  const { rows } = await api.pool.query(
    "insert into recheck (year, classification_id, rule_ids, cause, cause_id) values ($1, $2, '{HD21.MEMBER.EXCELLENT.PROFILE}', 'CANCELLED', $2) returning id",
    [year, await aMember(subjectId)],
  );
  return String(rows[0].id);
}

/** A result of the year, and one of the year before that may count beside it. */
async function twice() {
  await rated({ organisationId: 7, year: 2018, tier: "EXCELLENT", ruleSetId: "NONE" });
  return rated({ organisationId: 7, tier: "EXCELLENT" });
}
const answerOf2018 = { byBody: "Ban Thường vụ", ofYear: 2018, counts: true, answeredOn: "2021-01-10" };

/** A draft of the report of a unit to its superior. */
async function reporting(organisationId: string) {
  const { draft } = await done("beginUpwardReport", { organisationId });
  return { id: draft.id, version: draft.version };
}
async function readyToIssue(organisationId: string) {
  const seen = await reporting(organisationId);
  const { upwardReport } = (await everyone.DECIDER.ask(hashOf, { organisationId, year })).data;
  return { ...seen, contentHash: upwardReport.draft.contentHash, head: { ...aReportHead, reason: "Bổ sung" } };
}
const hashOf = `query ($organisationId: ID!, $year: Int!) { upwardReport(organisationId: $organisationId, year: $year) {
  ... on UpwardReport { draft { contentHash } } } }`;
const ofReport = { key: "PROPOSALS.OWN", language: "vi", words: "Đề nghị hướng dẫn thêm." };

const aPreset = {
  name: "Bảng tháng 12",
  isShared: true,
  table: "R1",
  keepsUnit: true,
  keepsYear: true,
  decidedOnly: true,
};

/** A table saved under a name of its own. */
async function saved(name: string) {
  const preset = await done("saveTablePreset", { organisationId: "4", preset: { ...aPreset, name } });
  return { id: preset.id, version: preset.version };
}

/** What comes after a year, and the documents of years to come. */
const others: readonly Tried[] = [
  { name: "saveTablePreset", values: async () => ({ organisationId: "4", preset: aPreset }) },
  { name: "renameTablePreset", values: async () => ({ ...(await saved("A")), given: { name: "B", isShared: false } }) },
  { name: "deleteTablePreset", values: () => saved("C") },
  { name: "requestUpwardPackage", values: async () => ({ organisationId: "4", ofEach: true }) },
  { name: "beginUpwardReport", values: async () => ({ organisationId: "4" }) },
  { name: "writeReportParagraph", values: async () => ({ ...(await reporting("5")), ...ofReport }) },
  { name: "discardUpwardReport", values: () => reporting("7") },
  { name: "issueUpwardReport", values: () => readyToIssue("8") },
  { name: "assignFollowUp", values: async () => ({ ...(await lowest(39)), followUp }) },
  {
    name: "finishFollowUp",
    values: async () => {
      const about = await lowest(45);
      await done("assignFollowUp", { ...about, followUp });
      return { ...about, version: 1, done: { doneOn: "2021-01-10", outcome: "Tiến bộ" } };
    },
  },
  {
    name: "selectForAward",
    values: async () => ({ classificationId: await rated({ tier: "EXCELLENT" }), version: 0, selection }),
  },
  { name: "cancelClassification", values: async () => ({ id: await aMember(51), ...cancellation }) },
  { name: "adjustClassification", values: () => adjusted(57) },
  {
    name: "attestAwardYear",
    values: async () => ({ classificationId: await twice(), version: 0, answer: answerOf2018 }),
  },
  { name: "resolveRecheck", values: async () => ({ id: await flagged(59), note: "Giữ nguyên" }) },
  { name: "openYear", who: everyone.ADMINISTRATOR, values: async () => ({ year: 2024 }) },
  { name: "adoptHead", who: everyone.ADMINISTRATOR, values: async () => ({ year: 2020 }) },
  {
    name: "carryOutTreeFile",
    who: everyone.ADMINISTRATOR,
    values: async () => ({
      file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#7;;Đảng ủy xã;;1/6/2020;1-QĐ",
    }),
  },
  { name: "deleteDocumentDraft", values: () => drafted("21-HD/TU") },
  { name: "putDocumentInForce", values: () => drafted("22-HD/TU") },
  { name: "withdrawDocument", values: () => inForce("23-HD/TU") },
  { name: "saveDocument", values: async () => ({ draft: aDraftFor("2") }) },
  {
    name: "recordTextCorrection",
    values: async () => ({ organisationId: await unitWithCopies(), correction: aCorrection() }),
  },
  {
    name: "withdrawTextCorrection",
    values: async () => {
      const organisationId = await unitWithCopies();
      const { id } = await done("recordTextCorrection", { organisationId, correction: aCorrection() });
      return { id, reason: "Nhập nhầm điều khoản" };
    },
  },
];

interface Answer {
  readonly refused_code?: string;
  readonly refused_problems?: readonly { readonly path: string; readonly message: { readonly vi: string } }[];
}

const nobody = await api.viewerOf([1], "VIEWER");
const neighbours = {
  DECIDER: await api.viewerOf([3], "DECIDER"),
  INSPECTOR: await api.viewerOf([3], "INSPECTOR"),
  ADMINISTRATOR: await api.viewerOf([3], "ADMINISTRATOR"),
};
const neighbourOf = (name: string) => {
  if (name.endsWith("Organisation")) return neighbours.ADMINISTRATOR;
  return name.includes("nspection") ? neighbours.INSPECTOR : neighbours.DECIDER;
};

const fields = buildApiSchema().getMutationType()?.getFields() ?? {};
const takes = (name: string, argument: string) => fields[name]?.args.some((each) => each.name === argument) ?? false;

/** The calendar of days off and the years are one for all; what is said there is not of one organisation. A table the centre shares all below it see. */
const ofOneUnit = (name: string) =>
  !name.endsWith("PublicHoliday") &&
  !["openYear", "adoptHead", "carryOutTreeFile", "renameTablePreset", "deleteTablePreset"].includes(name);

/** Who reads a table saves it. */
const byReaders = ["saveTablePreset"];

const keys = ["id", "classificationId", "organisationId", "subjectId", "promptId", "opinionId"];

/** The arguments with another value at one key, at the top, in the list or in what was seen; null: the act takes no such key. */
function withKey(name: string, given: object, key: string, value: unknown): object | null {
  if (takes(name, key)) return { ...given, [key]: value };
  if ("items" in given && ["id", "version"].includes(key))
    return { ...given, items: (given.items as object[]).map((item) => ({ ...item, [key]: value })) };
  if (!("seen" in given) || !["id", "version"].includes(key)) return null;
  return { ...given, seen: { ...(given.seen as object), [key]: value } };
}

/** Every text in the arguments, each replaced in turn. */
function* withText(given: unknown, text: string): Generator<unknown> {
  if (typeof given === "string") yield text;
  if (Array.isArray(given))
    for (const [at, one] of given.entries()) for (const other of withText(one, text)) yield given.with(at, other);
  else if (typeof given === "object" && given !== null)
    for (const [key, one] of Object.entries(given))
      for (const other of withText(one, text)) yield { ...given, [key]: other };
}

const nasty = ["", "a\0b", "\ud800", "x".repeat(20_000), "'; drop table account", "9".repeat(30), "-1"];

describe.each([...acts, ...others])("$name", ({ name, who, values }: Tried) => {
  let given: object;
  beforeAll(async () => {
    given = await values();
    api.log.splice(0);
  });

  test("is not done by who only reads, nor in another part of the country", async () => {
    expect((await done(name, given, nobody)).refused_code).toBe(byReaders.includes(name) ? undefined : "NOT_ALLOWED");
    if (!ofOneUnit(name)) return;
    expect((await done(name, given, neighbourOf(name))).refused_code).toBe("NOT_FOUND");
  });

  test("is not done to what is not there, nor to what others have changed", async () => {
    for (const key of keys)
      for (const id of ["999999", "99999999999999999999", "x", "-1", "1.5", ""]) {
        const odd = withKey(name, given, key, id);
        if (odd === null) continue;
        const answer: Answer = await done(name, odd, who);
        expect([key, id, answer.refused_code]).toEqual([key, id, "NOT_FOUND"]);
      }
    for (const version of [-1, 77, 2 ** 31 - 1]) {
      const odd = withKey(name, given, "version", version);
      if (odd === null) continue;
      const answer: Answer = await done(name, odd, who);
      expect([version, answer.refused_code]).toEqual([version, "CHANGED_MEANWHILE"]);
    }
    if (takes(name, "year") && ofOneUnit(name))
      expect((await done(name, { ...given, year: 1999 }, who)).refused_code).toMatch(/^(NOT_FOUND|YEAR_NOT_HELD)$/);
  });

  test("with any text: a refusal that names the field, or nothing unforeseen", async () => {
    for (const text of nasty)
      for (const odd of withText(given, text)) {
        const answer = await tried(odd as object);
        if (answer?.refused_code !== "BAD_INPUT") continue;
        expect(answer.refused_problems).not.toEqual([]);
        for (const { path, message } of answer.refused_problems ?? []) expect([path, message.vi]).not.toContain("");
      }
    expect(api.log.filter((line) => line.includes("unforeseen"))).toEqual([]);
  });

  /** What GraphQL itself does not take, e.g. a word that is none of an enumeration, is told by GraphQL. */
  async function tried(odd: object): Promise<Answer | null> {
    try {
      return await done(name, odd, who);
    } catch {
      return null;
    }
  }
});

test("every act is tried, but those of a session", () => {
  const tried = [...acts, ...others].map(({ name }) => name);
  const ofASession = ["markNoticesRead", "setEmail", "setLocale", "signIn", "signOut", "signOutEverywhere"];
  const ofSecondFactors = ["begin", "confirm", "remove", "reset"].map((act) => `${act}SecondFactor`);
  // tried field by field in account/accounts.test.ts and cycle/close-year.test.ts
  const ofAccounts = ["createAccount", "setOneTimePassword", "lockAccount", "unlockAccount", "giveRole", "endRole"];
  const ofYears = ["closeYear", "reopenYear"];
  const known = [...tried, ...ofASession, ...ofSecondFactors, ...ofAccounts, ...ofYears, "changePassword"];
  expect(known.toSorted()).toEqual(Object.keys(fields).toSorted());
});
