import { beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { reviewFiguresBelow } from "./review-figures.service.ts";

const api = await smallCountryApi({ now: "2026-01-10T08:00:00+07:00" });
const [commune, cell, member, body] = [8, 12, 3, 80];
await api.pool.query(`
  insert into cycle (year, closes_on, regime) values (2024, '2024-12-31', 'TIERS_2019'), (2025, '2025-12-31', 'POINTS_2025');
  insert into cycle_rule_set values (2024, 1, 'HD21'), (2025, 1, 'QD366');
  delete from leader;
  insert into collective (id, organisation_id, kind, name, founded_on)
  values (${body}, ${commune}, 'PEOPLES_COMMITTEE_LEADERSHIP', 'Lãnh đạo UBND xã', '2000-01-01')`);
const editor = await api.viewerOf([commune], "EDITOR");

beforeEach(async () => {
  await api.pool.query("delete from review; delete from classification; delete from leader");
});

const collective = { subjectKind: "COLLECTIVE", subjectId: String(body) };
const inCell = { subjectKind: "MEMBER", subjectId: String(member), place: "CELL" };
const small = "HD43.ELIG.SMALL_COLLECTIVE";
const remedied = "QD366.TIER.EXCELLENT.REMEDIED_100";

const answer = `
  ... on ReviewedSubject { ownForm findings { ruleId outcome facts { name value { vi } } } review { minutes { defectParts defectsBefore memberCount } } }
  ... on Refusal { code problems { path message { vi en } } }`;

/** The answer to a review of 2025 recorded with these minutes. */
async function record(asked: object, minutes: object, version = 0) {
  const { data, errors } = await editor.ask(
    `mutation ($subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $version: Int!, $review: ReviewInput!) {
      recordReview(year: 2025, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, version: $version, review: $review) {
        ${answer} } }`,
    { ...asked, version, review: { meetingOn: "2025-12-10", minutes } },
  );
  expect(errors).toBeUndefined();
  return data.recordReview;
}

const outcome = ({ findings }: { findings: { ruleId: string; outcome: string }[] }, ruleId: string) =>
  findings.find((finding) => finding.ruleId === ruleId)?.outcome;

const aLeader = (id: number, position: string, collectiveId: number | null = null) =>
  api.pool.query(
    `insert into leader (id, full_name, member_id, organisation_id, collective_id, title, title_group_id, position, valid)
     values ($1::bigint, 'Nguyễn Văn', $1, $2, $3, 'Chức vụ', 1, $4, '[2020-01-01,)')`,
    [id, collectiveId === null ? cell : commune, collectiveId, position],
  );

const aMember = (given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    organisationId: cell,
    year: 2025,
    subjectKind: "MEMBER",
    subjectId: member,
    state: "DRAFT",
    ruleSetId: "QD366",
    facts: {},
    attested: {},
    ...given,
  });

/** Records the review in the cell, and completes it. */
async function reviewed(minutes: object) {
  await record(inCell, minutes);
  await api.pool.query("update review set completed_on = meeting_on");
}

/** What the rule on defects of the review before says of a result. */
async function defectsOf(id: string) {
  const { data } = await editor.ask(
    `{ classification(id: ${id}, year: 2025) { ... on Classification { explanation { findings { ruleId outcome facts { name value { vi } } } } } } }`,
  );
  const found = data.classification.explanation.findings.find(({ ruleId }: { ruleId: string }) => ruleId === remedied);
  return [found?.outcome, ...(found?.facts ?? []).map(({ value }: { value: { vi: string } | null }) => value?.vi)];
}

describe("a review under QĐ 366", () => {
  it.each([
    ["with all that is asked", [["IMPACT", "CAUSE", "RESPONSIBLE", "REMEDY", "DUE_DAY"]], undefined],
    ["with one that has no day", [["IMPACT", "CAUSE", "RESPONSIBLE", "REMEDY"]], "WARNING"],
    ["with one of which nothing is said", [[]], "WARNING"],
  ])("names its defects, %s", async (_, defectParts, expected) => {
    const told = await record(collective, { defectParts });
    expect(told.review.minutes.defectParts).toEqual(defectParts);
    expect(outcome(told, "QD366.REVIEW.CONTENT.FOCUS")).toBe(expected);
  });

  it("asks for section V where there are signs, also where a violation was seen", async () => {
    const rule = "QD366.REVIEW.CONTENT.RESPONSIBILITY";
    expect(outcome(await record(collective, {}), rule)).toBeUndefined();
    expect(outcome(await record(collective, { hasSigns: true }, 1), rule)).toBe("UNKNOWN");
    expect(outcome(await record(collective, { violationReported: true }, 2), rule)).toBe("UNKNOWN");
  });

  it.each([
    [true, undefined],
    [false, "WARNING"],
  ])("a plan of remedy follows it: %s", async (remediationPlanned, expected) =>
    expect(outcome(await record(collective, { remediationPlanned }), "QD366.REVIEW.DUTY.COMMITTEE")).toBe(expected),
  );

  it("of a leadership collective of two is held jointly, where the authority says (example 50)", async () => {
    expect(outcome(await record(collective, {}), small)).toBeUndefined();
    for (const id of [1, 2]) await aLeader(id, "AGENCY_LEADER", body);
    expect(outcome(await record(collective, {}, 1), small)).toBe("UNKNOWN");
    expect(outcome(await record(collective, { reviewPlaceDecided: false }, 2), small)).toBe("FAILED");
    expect(outcome(await record(collective, { reviewPlaceDecided: true }, 3), small)).toBeUndefined();
    expect(outcome(await record(collective, { memberCount: 3 }, 4), small)).toBeUndefined();
  });

  it("of a Party committee of two is its own", async () =>
    expect(outcome(await record({ ...collective, subjectId: "8" }, { memberCount: 2 }), small)).toBeUndefined());

  it.each([
    ["more remedied than there were", collective, { defectsBefore: 1, defectsRemedied: 2 }, "defectsRemedied"],
    ["remedied of none that were counted", collective, { defectsRemedied: 1 }, "defectsRemedied"],
    ["a collective of nobody", collective, { memberCount: 0 }, "memberCount"],
    [
      "a collective suspended from committee activity",
      collective,
      { committeeActivitySuspended: true },
      "committeeActivitySuspended",
    ],
    ["a person of three", inCell, { memberCount: 3 }, "memberCount"],
    ["a person whose place of a joint review is decided", inCell, { reviewPlaceDecided: true }, "reviewPlaceDecided"],
  ])("does not take %s", async (_, asked, minutes, path) => {
    await aMember();
    expect(await record(asked, minutes)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: `minutes.${path}` }] });
  });
});

describe("the review of a member under QĐ 366", () => {
  it.each([
    ["CIVIL_SERVANT", "FORM_2B", undefined],
    ["OTHER", "FORM_2B", "FAILED"],
    ["OTHER", "FORM_2C", undefined],
  ])("in the group %s on %s: %s", async (group, form, expected) => {
    await aMember({ group });
    expect(outcome(await record(inCell, { form }), "HD43.REVIEW.FORM_2ABC")).toBe(expected);
  });

  it.each([
    ["a civil servant", "CIVIL_SERVANT", "FORM_2B"],
    ["who does not work in the political system", "OTHER", "FORM_2C"],
    ["who holds a leading post", "CIVIL_SERVANT", "FORM_2A"],
  ])("of %s: the form follows from posts and place of work (HD 43, 2.1.b)", async (_, group, form) => {
    await aMember({ group });
    if (form === "FORM_2A") await aLeader(member, "CELL_SECRETARY");
    expect(await record(inCell, {})).toMatchObject({ ownForm: form });
  });

  it("is in the cell alone while the person is suspended from committee activity", async () => {
    await aMember();
    const told = await record(inCell, { committeeActivitySuspended: true });
    expect(outcome(told, "HD43.ELIG.COMMITTEE_SUSPENDED")).toBeUndefined();
  });
});

it("of a secretary is in the cell where that has no committee", async () => {
  const rule = "HD43.ELIG.NO_CELL_COMMITTEE";
  const elsewhere = { subjectKind: "LEADER", subjectId: String(member), place: "AGENCY_LEADERSHIP" };
  await aLeader(member, "CELL_SECRETARY");
  await aMember();
  expect(outcome(await record(elsewhere, {}), rule)).toBe("FAILED");
  await record(inCell, {});
  expect(outcome(await record(elsewhere, {}, 1), rule)).toBeUndefined();
});

describe("defects of the review before", () => {
  it("are not known until somebody counts them; all of them remedied leave the top tier open", async () => {
    const id = await aMember();
    expect(await defectsOf(id)).toEqual(["UNKNOWN", undefined, undefined]);
    await reviewed({ defectsBefore: 4, defectsRemedied: 3 });
    expect(await defectsOf(id)).toEqual(["FAILED", "4", "3"]);
    await api.pool.query("delete from review");
    await reviewed({ defectsBefore: 4, defectsRemedied: 4 });
    expect(await defectsOf(id)).toEqual(["PASSED", "4", "4"]);
  });

  it("are told in the review with more right than in what came with the data", async () => {
    const id = await aMember({ facts: { previousDefects: { total: 1, remedied: 1 } } });
    await reviewed({ defectsBefore: 2, defectsRemedied: 1 });
    expect(await defectsOf(id)).toEqual(["FAILED", "2", "1"]);
  });

  it.each([
    ["is not done", null, {}, ["FAILED", "1", "0"]],
    ["is done", "2025-06-01", {}, ["UNKNOWN", undefined, undefined]],
    ["was not done by the day of the rating", "2026-01-05", {}, ["FAILED", "1", "0"]],
    ["is not done, and somebody counted", null, { previousDefects: { total: 2, remedied: 2 } }, ["PASSED", "2", "2"]],
  ])("are one where what follows last year's lowest tier %s", async (_, doneOn, facts, expected) => {
    const before = await aMember({ year: 2024, ruleSetId: "HD21", state: "DECIDED", tier: "NOT_COMPLETED" });
    await api.pool.query(
      `insert into follow_up (year, classification_id, owner, action, due_on, done_on, changed_by_name, changed_at)
       values (2024, $1, 'Chi ủy', 'Giúp đỡ', '2025-06-30', $2, 'Chi ủy', now())`,
      [before, doneOn],
    );
    expect(await defectsOf(await aMember({ facts, ratedOn: "2025-12-20" }))).toEqual(expected);
  });
});

describe("a member of less than six months (rules-2025.md, D2)", () => {
  const newcomer = { notRatedReason: "NEWLY_ADMITTED" } as const;
  const listed = async (year: number) => {
    const { data, errors } = await editor.ask(
      `query ($year: Int!) { reviewedSubjects(organisationId: ${cell}, year: $year, first: 9) {
        ... on ReviewedSubjectPage { nodes { isDue notDue { message { vi } } } } } }`,
      { year },
    );
    expect(errors).toBeUndefined();
    return data.reviewedSubjects.nodes.find(({ notDue }: { notDue: object | null }) => notDue)?.notDue.message.vi;
  };

  it("is not reviewed under QĐ 366 and is under HD 21", async () => {
    await aMember(newcomer);
    await aMember({ ...newcomer, year: 2024, ruleSetId: "HD21" });
    expect(await listed(2025)).toMatch(/mới kết nạp chưa đủ 6 tháng/);
    expect(await listed(2024)).toBeUndefined();
  });

  it("is not waited for in the figures either", async () => {
    await aMember(newcomer);
    const figures = await reviewFiguresBelow(api.orm.em.fork(), 2025, [cell]);
    expect(figures(cell).expected.MEMBER).toBe(0);
  });
});

describe("a prompt under QĐ 366", () => {
  const rule = "HD43.REVIEW.PROMPT.COMMITTEES";
  const ofCommittee = { subjectKind: "COLLECTIVE", subjectId: String(commune) };
  const promptedBy = async (asked: object, issuer: string) => {
    const { data, errors } = await editor.ask(
      `mutation ($subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $prompt: ReviewPromptInput!) {
        addReviewPrompt(year: 2025, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, version: 0, prompt: $prompt) {
          ${answer} } }`,
      { ...asked, prompt: { issuer, issue: "Nợ thuế", promptedOn: "2025-11-20", documentNumber: "05-CV/ĐU" } },
    );
    expect(errors).toBeUndefined();
    return outcome(data.addReviewPrompt, rule);
  };

  it.each([
    ["UPPER_GRASSROOTS_STANDING_COMMITTEE", undefined],
    ["DISTRICT_STANDING_COMMITTEE", "FAILED"],
  ])("of a grassroots committee is put by the standing committee of the ward: %s", async (issuer, expected) =>
    expect(await promptedBy(ofCommittee, issuer)).toBe(expected),
  );

  it("so is that of its secretary", async () => {
    await aLeader(member, "GRASSROOTS_SECRETARY", commune);
    const leader = { subjectKind: "LEADER", subjectId: String(member), place: "GRASSROOTS_PARTY_COMMITTEE" };
    expect(await promptedBy(leader, "UPPER_GRASSROOTS_STANDING_COMMITTEE")).toBeUndefined();
  });
});
