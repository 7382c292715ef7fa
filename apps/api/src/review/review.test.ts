import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
// who leads commune 8: leader 3 as its secretary, leader 8 as a deputy; both are members
await api.pool.query(`
  update leader set organisation_id = 8, collective_id = 8, is_head = true, position = 'GRASSROOTS_SECRETARY', sits_in = '{}' where id = 3;
  update leader set organisation_id = 8, collective_id = 8, is_head = false, position = 'GRASSROOTS_DEPUTY_SECRETARY', sits_in = '{}' where id = 8;
  delete from leader where id = 4`);
const [district, commune, cell] = [4, 8, 12];
const editor = await api.viewerOf([commune], "EDITOR");

beforeEach(async () => {
  await api.pool.query("delete from review");
  await api.pool.query("delete from classification");
});

const subject = `
  key name seat state isDue isJudged decidedResults { id } notDue { ruleId clause message { vi } } ruleSet { title { vi } }
  places { anyOf isRequired review { id } }
  minimumDays { from to }
  review {
    id version state meetingOn draftSentOn earliestMeetingOn leadDays durationDays completedOn concerns changedByName
    minutes { form linkedReviews { kind name completedOn } attestations { ruleId answer } }
    prompts { id version issuer documentNumber issue explanation cause responsibility answeredOn withdrawnByName withdrawnReason }
  }
  findings { ruleId severity outcome }`;

const page = async (who: Client, organisationId: number, first = 50, after: string | null = null) => {
  const { data } = await who.ask(
    `query ($first: Int!, $after: String) { reviewedSubjects(organisationId: ${organisationId}, year: 2020, first: $first, after: $after) {
      ... on ReviewedSubjectPage { nextCursor nodes { ${subject} } } ... on Refusal { code } } }`,
    { first, after },
  );
  return data.reviewedSubjects;
};

interface Asked {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly place?: string;
  readonly version?: number;
}

const committee: Asked = { subjectKind: "COLLECTIVE", subjectId: "8" };
const secretary: Asked = { subjectKind: "LEADER", subjectId: "3", place: "GRASSROOTS_PARTY_COMMITTEE" };
const deputy: Asked = { subjectKind: "LEADER", subjectId: "8", place: "GRASSROOTS_PARTY_COMMITTEE" };
const member: Asked = { subjectKind: "MEMBER", subjectId: "3", place: "CELL" };

const inputs = {
  recordReview: "review: ReviewInput",
  completeReview: "completion: ReviewCompletionInput",
  addReviewPrompt: "prompt: ReviewPromptInput",
  answerReviewPrompt: "answer: ReviewAnswerInput",
  withdrawReviewPrompt: "reason: String",
  reopenReview: null,
} as const;

async function act(who: Client, name: keyof typeof inputs, asked: Asked & { promptId?: string }, given?: unknown) {
  const isOfPrompt = asked.promptId !== undefined;
  const { place = null, version = isOfPrompt ? 1 : 0, promptId, ...rest } = asked;
  const [argument, type] = inputs[name]?.split(": ") ?? [];
  const declared = [
    "$subjectKind: SubjectKind!",
    "$subjectId: ID!",
    "$version: Int!",
    ...(argument ? [`$${argument}: ${type}!`] : []),
  ];
  const passed = ["year: 2020", "subjectKind: $subjectKind", "subjectId: $subjectId", "version: $version"];
  if (isOfPrompt) {
    declared.push("$promptId: ID!");
    passed.push("promptId: $promptId");
  } else {
    declared.push("$place: ReviewPlace");
    passed.push("place: $place");
  }
  if (argument) passed.push(`${argument}: $${argument}`);
  const { data, errors } = await who.ask(
    `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) {
      ... on ReviewedSubject { ${subject} } ... on Refusal { code message { vi } findings { ruleId clause outcome } problems { path message { vi } } } } }`,
    { ...rest, promptId, place, version, ...(argument && { [argument]: given }) },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const held = (meetingOn: string, review: object = {}) => ({ meetingOn, minutes: {}, ...review });
const record = (asked: Asked, review: object) => act(editor, "recordReview", asked, review);
const complete = (asked: Asked, completedOn: string, who = editor) =>
  act(who, "completeReview", asked, { completedOn, conclusion: "Thống nhất" });

/** A review that is complete. */
async function reviewed(asked: Asked, day: string, review: object = {}) {
  await record(asked, held(day, review));
  return complete({ ...asked, version: 1 }, day);
}

const ruleIds = ({ findings }: { findings: { ruleId: string; outcome: string }[] }, outcome?: string) =>
  findings.filter((finding) => outcome === undefined || finding.outcome === outcome).map(({ ruleId }) => ruleId);

describe("those reviewed at an organisation", () => {
  it("come in their turn: the committee, the head, the deputies", async () => {
    const { nodes } = await page(editor, commune);
    expect(nodes.map(({ key, seat, state }: Record<string, string>) => [key, seat, state])).toEqual([
      ["COLLECTIVE-8", null, "NOT_BEGUN"],
      ["LEADER-3", "HEAD", "NOT_BEGUN"],
      ["LEADER-8", "DEPUTY", "NOT_BEGUN"],
    ]);
  });

  it("in a cell without a committee: the cell as a whole, then its members; of a page the next goes on", async () => {
    const tx = api.orm.em.fork();
    for (const id of [3, 9]) {
      await aClassification(tx, {
        organisationId: cell,
        year: 2020,
        subjectKind: "MEMBER",
        subjectId: id,
        name: `Nguyễn Văn ${id}`,
      });
    }
    const first = await page(editor, cell, 2);
    const second = await page(editor, cell, 2, first.nextCursor);
    expect([...first.nodes, ...second.nodes].map(({ key }: { key: string }) => key)).toEqual([
      "ORG-12",
      "MEMBER-3",
      "MEMBER-9",
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it("within their group in the turn that is recorded, page by page; those without one after them", async () => {
    const tx = api.orm.em.fork();
    const named = { 3: "Bùi", 8: "Chu", 9: "Ân", 11: "Đỗ" };
    for (const [id, name] of Object.entries(named))
      await aClassification(tx, {
        organisationId: cell,
        year: 2020,
        subjectKind: "MEMBER",
        subjectId: +id,
        name,
        state: "VOTED",
      });
    const inCell = (subjectId: string): Asked => ({ subjectKind: "MEMBER", subjectId, place: "CELL" });
    await record(inCell("11"), held("2020-12-01", { turn: 10 }));
    await record(inCell("8"), held("2020-12-01", { turn: 9 }));
    await record(inCell("3"), held("2020-12-02"));
    const keys: string[] = [];
    for (let after: string | null = null, asked = 0; asked < 9; asked++) {
      const { nodes, nextCursor } = await page(editor, cell, 1, after);
      keys.push(...nodes.map(({ key }: { key: string }) => key));
      after = nextCursor;
      if (after === null) break;
    }
    expect(keys).toEqual(["ORG-12", "MEMBER-8", "MEMBER-11", "MEMBER-9", "MEMBER-3"]);
  });

  it.each([
    ["EXEMPT", "Không phải kiểm điểm: được miễn công tác và sinh hoạt đảng."],
    ["SUSPENDED", "Không phải kiểm điểm: bị đình chỉ sinh hoạt đảng."],
  ] as const)("who is not reviewed is told why, with the clause: %s", async (notRatedReason, message) => {
    const given = { organisationId: cell, year: 2020, subjectKind: "MEMBER", subjectId: 9 } as const;
    await aClassification(api.orm.em.fork(), { ...given, notRatedReason });
    const [, { isDue, notDue }] = (await page(editor, cell)).nodes;
    expect([isDue, notDue.ruleId, notDue.message.vi]).toEqual([false, "HD21.REVIEW.SUBJECT.INDIVIDUAL", message]);
    expect(notDue.clause[0]).toContain("trừ đảng viên được miễn công tác");
  });

  it("a secretary does not chair the own review in the cell", async () => {
    await api.pool.query("update leader set position = 'CELL_SECRETARY' where id = 3");
    await aClassification(api.orm.em.fork(), {
      organisationId: cell,
      year: 2020,
      subjectKind: "MEMBER",
      subjectId: 3,
      state: "VOTED",
    });
    const chaired = (version: number, chair: string) => record({ ...member, version }, held("2020-12-01", { chair }));
    expect(ruleIds(await chaired(0, "HEAD"), "WARNING")).toContain("HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD");
    expect(ruleIds(await chaired(1, "DEPUTY"))).not.toContain("HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD");
    await api.pool.query("update leader set position = 'GRASSROOTS_SECRETARY' where id = 3");
  });

  it("are judged under rules named shortly", async () => {
    const { nodes } = await page(editor, commune);
    expect(nodes[0].ruleSet.title.vi).toBe("Hướng dẫn 21-HD/BTCTW");
  });

  it("are asked where the positions say, and what is held there stands beside it", async () => {
    await record(secretary, held("2020-12-10"));
    const { nodes } = await page(editor, commune);
    expect(
      nodes[1].places.map(({ anyOf, review }: { anyOf: string[]; review: unknown }) => [anyOf[0], review !== null]),
    ).toEqual([
      ["CELL", false],
      ["GRASSROOTS_PARTY_COMMITTEE", true],
    ]);
    expect(nodes[1].state).toBe("PREPARED");
  });

  it("of a foreign unit are not found", async () => {
    expect(await page(editor, 5)).toEqual({ code: "NOT_FOUND" });
  });
});

describe("recording a review", () => {
  it("keeps what only warns and tells it with its rule", async () => {
    const answer = await record(committee, held("2020-12-08", { draftSentOn: "2020-12-04", durationDays: 0.5 }));
    expect(answer.review).toMatchObject({
      state: "MET",
      earliestMeetingOn: "2020-12-09",
      leadDays: 2,
      durationDays: 0.5,
      concerns: ["LATE_DRAFT"],
      changedByName: "Người thử",
      version: 1,
    });
    expect(ruleIds(answer, "WARNING")).toContain("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME");
  });

  it("keeps the minutes as they were given", async () => {
    const linkedReviews = [{ kind: "GOVERNMENT", name: "UBND xã", completedOn: "2020-12-01" }];
    const attestations = [{ ruleId: "HD21.REVIEW.DEPTH", answer: true }];
    const answer = await record(
      secretary,
      held("2020-12-10", { minutes: { linkedReviews, attestations, form: null } }),
    );
    expect(answer.review.minutes).toEqual({ form: null, linkedReviews, attestations });
  });

  it.each([
    ["a meeting before the draft", "meetingOn", held("2020-12-08", { draftSentOn: "2020-12-09" })],
    ["a third of a day", "durationDays", held("2020-12-08", { durationDays: 0.3 })],
    ["versions out of order", "reportVersions", held("2020-12-08", { reportVersions: ["2020-12-08", "2020-12-01"] })],
    ["a version on no day", "reportVersions[1]", held("2020-12-08", { reportVersions: ["2020-12-08", "2020-12-32"] })],
    ["a meeting to come", "meetingOn", held("2021-01-16")],
    ["a meeting of another year", "meetingOn", held("2019-12-31")],
    [
      "a review of others to come",
      "minutes.linkedReviews[0].completedOn",
      held("2020-12-08", {
        minutes: { linkedReviews: [{ kind: "GOVERNMENT", name: "UBND xã", completedOn: "2021-01-16" }] },
      }),
    ],
    [
      "a team whose name does not show",
      "minutes.superiorTeam",
      held("2020-12-08", { minutes: { superiorTeam: "\u200b" } }),
    ],
    ["a day that is none", "meetingOn", held("2020-02-30")],
    ["own reviews of a collective", "ownReports", held("2020-12-08", { ownReports: 1 })],
    ["a content the rules do not know", "contents[1]", held("2020-12-08", { contents: ["I.1", "IX"] })],
    [
      "a rule nobody can answer",
      "minutes.attestations[0].ruleId",
      held("2020-12-08", { minutes: { attestations: [{ ruleId: "HD21.REVIEW.NONE", answer: true }] } }),
    ],
    ["the form of a person", "minutes.form", held("2020-12-08", { minutes: { form: "FORM_2A" } })],
    ["a team without a name", "minutes.superiorTeam", held("2020-12-08", { minutes: { superiorTeam: " " } })],
  ])("is refused %s, and told where it stands", async (_, path, review) => {
    expect(await record(committee, review)).toMatchObject({ code: "BAD_INPUT", problems: [{ path }] });
  });

  it.each([
    ["the form of a collective", "minutes.form", { form: "FORM_01" }],
    ["a level", "minutes.heldAtLevel", { heldAtLevel: "DISTRICT" }],
  ])("of a person is refused %s", async (_, path, minutes) => {
    const refused = await record(secretary, held("2020-12-10", { minutes }));
    expect(refused).toMatchObject({ code: "BAD_INPUT", problems: [{ path }] });
  });

  it("keeps what stands there already, though the rules do not know it", async () => {
    await record(committee, held("2020-12-08"));
    await api.pool.query(`update review set contents = '{IX}', record = '{"attestations": {"OLD.RULE": true}}'`);
    const review = { contents: ["I.1", "IX"], minutes: { attestations: [{ ruleId: "OLD.RULE", answer: false }] } };
    expect(await record({ ...committee, version: 1 }, held("2020-12-08", review))).toMatchObject({
      review: { minutes: { attestations: [{ ruleId: "OLD.RULE", answer: false }] } },
    });
  });

  it("of a collective needs no place to be named", async () => {
    const { data, errors } = await editor.ask(
      `mutation { recordReview(year: 2020, subjectKind: COLLECTIVE, subjectId: "8", version: 0,
        review: { meetingOn: "2020-12-08", minutes: {} }) { ... on ReviewedSubject { state } ... on Refusal { code } } }`,
    );
    expect([data?.recordReview, errors]).toEqual([{ state: "MET" }, undefined]);
  });

  it("of a person before the own body is found by that body's name too, and says whose it is", async () => {
    await record(secretary, held("2020-12-10"));
    const { data } = await editor.ask(
      `mutation { recordReview(year: 2020, subjectKind: LEADER, subjectId: "3", version: 1,
        place: GRASSROOTS_PARTY_COMMITTEE, placeName: "Tập thể 8", review: { turn: 1, minutes: {} }) {
        ... on ReviewedSubject { review { placeName turn subjectKind subjectId } } ... on Refusal { code } } }`,
    );
    expect(data.recordReview.review).toEqual({
      placeName: "Tập thể 8",
      turn: 1,
      subjectKind: "LEADER",
      subjectId: "3",
    });
  });

  it.each([
    ["a collective in a cell", { ...committee, place: "CELL" }],
    ["a leader in the cell", { ...secretary, place: "CELL" }],
    ["a leader nowhere", { subjectKind: "LEADER", subjectId: "3" }],
  ])("is refused for %s", async (_, asked) => {
    expect(await record(asked, held("2020-12-08"))).toMatchObject({ code: "BAD_INPUT" });
  });

  it("of two at once, or of one who saw an older state, the second is told", async () => {
    const both = await Promise.all([1, 2].map(() => record(committee, held("2020-12-08"))));
    expect(both.map(({ code }) => code).sort()).toEqual(["CHANGED_MEANWHILE", undefined]);
    expect(await record({ ...committee, version: 5 }, held("2020-12-09"))).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await record({ ...committee, version: 1 }, held("2020-12-09"))).toMatchObject({ review: { version: 2 } });
  });
});

describe("what is against a rule in the review of a collective", () => {
  const warned = async (who: Client) => {
    const { data } = await who.ask(
      `{ warnings(organisationId: ${district}, year: 2020, kind: REVIEW, first: 10) { ... on WarningPage { total bySeverity { severity count }
          nodes { kind ruleId severity subjectName reviewedId classificationId organisation { id } } } }
         rules(year: 2020, organisationId: ${district}) { ... on RuleList { rules { ruleId touched warned } } } }`,
    );
    const { nodes, total, bySeverity } = data.warnings;
    return { nodes, total, bySeverity, rules: data.rules.rules };
  };
  const late = "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME";

  it("is a warning from above, counts as touched, and goes once it is put right", async () => {
    const board = await api.viewerOf([district], "APPRAISER");
    await record(committee, held("2020-12-08", { draftSentOn: "2020-12-04" }));
    const { nodes, total, bySeverity, rules } = await warned(board);
    expect(nodes).toMatchObject([
      {
        kind: "REVIEW",
        ruleId: late,
        severity: "WARN",
        reviewedId: "8",
        classificationId: null,
        organisation: { id: "8" },
      },
    ]);
    expect([total, bySeverity]).toEqual([1, [{ severity: "WARN", count: 1 }]]);
    expect(rules.find(({ ruleId }: { ruleId: string }) => ruleId === late)).toEqual({
      ruleId: late,
      touched: 1,
      warned: 1,
    });
    await record({ ...committee, version: 1 }, held("2020-12-09", { draftSentOn: "2020-12-03" }));
    expect((await warned(board)).total).toBe(0);
  });

  it("stands first where the review must keep it, and goes with the review", async () => {
    const board = await api.viewerOf([district], "APPRAISER");
    const linkedReviews = [{ kind: "GOVERNMENT", name: "UBND xã", completedOn: "2020-12-09" }];
    await record(committee, held("2020-12-08", { draftSentOn: "2020-12-04", minutes: { linkedReviews } }));
    const [first] = (await warned(board)).nodes;
    expect(first).toMatchObject({ severity: "BLOCK" });
    await api.pool.query("delete from review");
    expect((await warned(board)).total).toBe(0);
    const { rows } = await api.pool.query("select 1 from warning_counter where rank in (45, 65) and subtree <> 0");
    expect(rows).toEqual([]);
  });
});

describe("completing a review", () => {
  it("of a committee, then of its head", async () => {
    expect(await reviewed(committee, "2020-12-08")).toMatchObject({ state: "COMPLETED" });
    expect(await reviewed(secretary, "2020-12-09")).toMatchObject({ review: { state: "COMPLETED" } });
  });

  it("of a person before the collective is refused with the clause, and nothing is kept", async () => {
    await record(secretary, held("2020-12-09"));
    const refused = await complete({ ...secretary, version: 1 }, "2020-12-09");
    expect(refused).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD21.REVIEW.ORDER.COLLECTIVE_FIRST", clause: ["Kiểm điểm tập thể trước, cá nhân sau"] }],
    });
    const { nodes } = await page(editor, commune);
    expect(nodes[1].review).toMatchObject({ completedOn: null, version: 1 });
  });

  it("of a person on a day before the collective's is refused as well, and told before anybody tries", async () => {
    await reviewed(committee, "2020-12-10");
    const recorded = await record(secretary, held("2020-12-09"));
    expect(ruleIds(recorded, "FAILED")).toContain("HD21.REVIEW.ORDER.COLLECTIVE_FIRST");
    expect(await complete({ ...secretary, version: 1 }, "2020-12-11")).toMatchObject({ code: "AGAINST_RULES" });
  });

  it("of a deputy before the head is kept and told at the committee", async () => {
    await reviewed(committee, "2020-12-08");
    await reviewed(deputy, "2020-12-09");
    await reviewed(secretary, "2020-12-10");
    const { nodes } = await page(editor, commune);
    expect(nodes[0].review.concerns).toEqual(["OUT_OF_ORDER"]);
    expect(ruleIds(nodes[0], "WARNING")).toContain("HD21.REVIEW.ORDER.HEAD_FIRST");
  });

  it("waits for the government's", async () => {
    const linkedReviews = [{ kind: "GOVERNMENT", name: "UBND xã", completedOn: null }];
    expect(await reviewed(committee, "2020-12-08", { minutes: { linkedReviews } })).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD21.REVIEW.ORDER.GOVERNMENT_FIRST" }],
    });
  });

  it("by two own reviews of one person is refused", async () => {
    await reviewed(committee, "2020-12-08");
    expect(await reviewed(secretary, "2020-12-09", { ownReports: 2 })).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD21.REVIEW.REPORT.FORM_02" }],
    });
  });

  it.each(["2020-12-07", "2021-01-16"])("not before its meeting and not in the future: %s", async (day) => {
    await record(committee, held("2020-12-08"));
    expect(await complete({ ...committee, version: 1 }, day)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "completedOn" }],
    });
  });

  it("that was never held is refused", async () => {
    await record(committee, { minutes: {} });
    expect(await complete({ ...committee, version: 1 }, "2020-12-08")).toMatchObject({ code: "BAD_INPUT" });
  });

  it("what is complete stays as it is until it is opened again", async () => {
    await reviewed(committee, "2020-12-08");
    await reviewed(secretary, "2020-12-09");
    expect(await record({ ...secretary, version: 2 }, held("2020-12-09"))).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "completedOn" }],
    });
    await act(editor, "reopenReview", { ...secretary, version: 2 });
    expect(await record({ ...secretary, version: 3 }, held("2020-12-07"))).toMatchObject({
      review: { completedOn: null },
    });
  });

  it("tells the result of the subject, and its warnings follow", async () => {
    const id = await aClassification(api.orm.em.fork(), {
      organisationId: cell,
      year: 2020,
      subjectKind: "MEMBER",
      subjectId: 3,
      reviewCompletedOn: null,
      tier: "GOOD",
    });
    const warned = async () =>
      (
        await api.pool.query(
          "select 1 from warning where classification_id = $1 and rule_id like '%REVIEW_COMPLETED'",
          [id],
        )
      ).rowCount;
    await record(member, held("2020-12-01"));
    expect(await warned()).toBe(1);
    await complete({ ...member, version: 1 }, "2020-12-02");
    expect(await warned()).toBe(0);
    const { rows } = await api.pool.query("select review_completed_on::text as day from classification where id = $1", [
      id,
    ]);
    expect(rows).toEqual([{ day: "2020-12-02" }]);
  });
});

describe("while a decided result rests on it", () => {
  const ofCommittee = { subjectKind: "COLLECTIVE", subjectId: 8 } as const;
  const decided = (given: Partial<GivenClassification>) =>
    aClassification(api.orm.em.fork(), { organisationId: commune, year: 2020, group: "GRASSROOTS", ...given });
  const kept = { code: "RESULT_DECIDED", message: { vi: expect.stringContaining("Hãy hủy kết quả đó trước") } };

  it("a complete review is not opened again, nor completed otherwise; once that is cancelled it is", async () => {
    await reviewed(committee, "2020-12-08");
    const id = await decided(ofCommittee);
    expect(await act(editor, "reopenReview", { ...committee, version: 2 })).toMatchObject(kept);
    expect(await complete({ ...committee, version: 2 }, "2020-12-09")).toMatchObject(kept);
    const { nodes } = await page(editor, commune);
    expect(nodes[0]).toMatchObject({ review: { version: 2, completedOn: "2020-12-08" }, decidedResults: [{ id }] });
    await api.pool.query(
      "update classification set state = 'CANCELLED', cancelled_on = '2020-12-28', cancel_reason = 'x'",
    );
    expect(await act(editor, "reopenReview", { ...committee, version: 2 })).toMatchObject({
      review: { completedOn: null },
      decidedResults: [],
    });
  });

  const isOfKind = (kind: string) => api.pool.query("update collective set kind = $1 where id = 8", [kind]);
  afterEach(() => isOfKind("GRASSROOTS_PARTY_COMMITTEE"));

  it("that of an organisation keeps the review of the committee that leads it, and of no other", async () => {
    await reviewed(committee, "2020-12-08");
    const id = await decided({});
    expect(await act(editor, "reopenReview", { ...committee, version: 2 })).toMatchObject(kept);
    const { nodes } = await page(editor, commune);
    expect(nodes.map(({ decidedResults }: { decidedResults: { id: string }[] }) => decidedResults)).toMatchObject([
      [{ id }],
      [],
      [],
    ]);
    await isOfKind("PARTY_CAUCUS");
    expect(await act(editor, "reopenReview", { ...committee, version: 2 })).toMatchObject({ decidedResults: [] });
  });

  it("no review is opened at a further place, nor a prompt put there", async () => {
    await reviewed(committee, "2020-12-08");
    await reviewed(secretary, "2020-12-09");
    await decided({ subjectKind: "LEADER", subjectId: 3 });
    const elsewhere = { ...secretary, place: "AGENCY_LEADERSHIP" };
    expect(await record(elsewhere, held("2020-12-10"))).toMatchObject(kept);
    expect(await act(editor, "addReviewPrompt", elsewhere, { issuer: "PARTY_CELL", issue: "x" })).toMatchObject(kept);
  });

  it("a review is recorded late where the result knows of none", async () => {
    await decided({ ...ofCommittee, state: "NOTIFIED", reviewCompletedOn: null });
    await reviewed(committee, "2020-12-08");
    expect(await act(editor, "reopenReview", { ...committee, version: 2 })).toMatchObject(kept);
  });
});

describe("prompts", () => {
  const prompt = {
    issuer: "DISTRICT_STANDING_COMMITTEE",
    adviser: "DISTRICT_ORGANIZATION_BOARD",
    promptedOn: "2020-11-20",
    documentNumber: "05-CV/HU",
    issue: "Nợ thuế kéo dài",
  };
  const answer = { explanation: "Do thiếu nhân lực", cause: "Chủ quan", answeredOn: "2020-12-07" };

  it("stand against completing until explanation, cause and responsibility are there", async () => {
    const { review } = await act(editor, "addReviewPrompt", committee, prompt);
    await record({ ...committee, version: 1 }, held("2020-12-08"));
    const refused = await complete({ ...committee, version: 2 }, "2020-12-08");
    expect(ruleIds(refused)).toEqual(["HD21.REVIEW.PROMPT.ANSWERED"]);
    const promptId = review.prompts[0].id;
    await act(editor, "answerReviewPrompt", { ...committee, promptId }, answer);
    expect(await complete({ ...committee, version: 2 }, "2020-12-08")).toMatchObject({ code: "AGAINST_RULES" });
    const whole = { ...answer, responsibility: "Bí thư" };
    const asked = { ...committee, promptId, version: 2 };
    expect((await act(editor, "answerReviewPrompt", asked, whole)).review.prompts).toMatchObject([
      { ...whole, version: 3 },
    ]);
    expect(await complete({ ...committee, version: 2 }, "2020-12-08")).toMatchObject({ state: "COMPLETED" });
  });

  it("of a body that does not manage the reviewed are kept and told", async () => {
    const answered = await act(editor, "addReviewPrompt", committee, { ...prompt, issuer: "POLITBURO" });
    expect(ruleIds(answered, "WARNING")).toContain("HD21.REVIEW.PROMPT.ISSUER");
  });

  it("of a superior are recorded below it by the document received alone; above the issuer anybody's are put", async () => {
    const { documentNumber: _, promptedOn: __, ...put } = prompt;
    expect(await act(editor, "addReviewPrompt", committee, put)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "documentNumber" }, { path: "promptedOn" }],
    });
    const board = await api.viewerOf([district], "EDITOR");
    expect(
      await act(board, "addReviewPrompt", committee, { ...put, issuer: "PROVINCIAL_STANDING_COMMITTEE" }),
    ).toMatchObject({
      code: "BAD_INPUT",
    });
    expect(await act(board, "addReviewPrompt", committee, put)).toMatchObject({ review: { version: 1 } });
    expect(await act(editor, "addReviewPrompt", { ...committee, version: 1 }, prompt)).toMatchObject({
      review: { prompts: [{ documentNumber: null }, { documentNumber: "05-CV/HU" }] },
    });
  });

  it("of the own committee are put to its members without a document; in the name of whoever is competent they are not", async () => {
    await aClassification(api.orm.em.fork(), {
      organisationId: cell,
      year: 2020,
      subjectKind: "MEMBER",
      subjectId: 3,
      state: "SELF_RATED",
      reviewCompletedOn: null,
    });
    const put = { issuer: "GRASSROOTS_PARTY_COMMITTEE", issue: "Nợ đảng phí" };
    expect(await act(editor, "addReviewPrompt", member, put)).toMatchObject({ state: expect.anything() });
    const ofCell = await api.viewerOf([cell], "EDITOR");
    expect(await act(ofCell, "addReviewPrompt", { ...member, version: 1 }, put)).toMatchObject({ code: "BAD_INPUT" });
    expect(await act(editor, "addReviewPrompt", committee, { ...put, issuer: "COMPETENT_AUTHORITY" })).toMatchObject({
      code: "BAD_INPUT",
    });
  });

  it.each([
    ["in the future", "promptedOn", { promptedOn: "2021-01-16" }],
    ["in 1930", "promptedOn", { promptedOn: "1930-01-01" }],
    ["by the reviewed themselves", "issuer", { issuer: "SUBJECT" }],
    ["about nothing that shows", "issue", { issue: "\u2060\u00ad" }],
  ])("are not put %s", async (_, path, wrong) =>
    expect(await act(editor, "addReviewPrompt", committee, { ...prompt, ...wrong })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path }],
    }),
  );

  it("after the review is complete would stay unanswered in it", async () => {
    await reviewed(committee, "2020-12-08");
    expect(await act(editor, "addReviewPrompt", { ...committee, version: 2 }, prompt)).toMatchObject({
      code: "AGAINST_RULES",
    });
  });

  it.each([
    ["an answer that says nothing", { answeredOn: "2020-12-07" }],
    ["an answer from the future", { ...answer, answeredOn: "2021-02-01" }],
  ])("are not answered by %s", async (_, given) => {
    const { review } = await act(editor, "addReviewPrompt", committee, prompt);
    const asked = { ...committee, promptId: review.prompts[0].id };
    expect(await act(editor, "answerReviewPrompt", asked, given)).toMatchObject({ code: "BAD_INPUT" });
  });

  it("are not answered before they were put, and told so at the day", async () => {
    const { review } = await act(editor, "addReviewPrompt", committee, { ...prompt, promptedOn: "2020-12-08" });
    const asked = { ...committee, promptId: review.prompts[0].id };
    expect(await act(editor, "answerReviewPrompt", asked, answer)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "answeredOn" }],
    });
    expect(await act(editor, "answerReviewPrompt", { ...asked, ...secretary }, answer)).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("of two who answer at once the second is told", async () => {
    const { review } = await act(editor, "addReviewPrompt", committee, prompt);
    const asked = { ...committee, promptId: review.prompts[0].id };
    const both = await Promise.all([1, 2].map(() => act(editor, "answerReviewPrompt", asked, answer)));
    expect(both.map(({ code }) => code).sort()).toEqual(["CHANGED_MEANWHILE", undefined]);
  });

  it("of a review that is complete are answered once that is opened again", async () => {
    const { review } = await act(editor, "addReviewPrompt", committee, prompt);
    const asked = { ...committee, promptId: review.prompts[0].id };
    const whole = { ...answer, responsibility: "Bí thư" };
    await act(editor, "answerReviewPrompt", asked, whole);
    await record({ ...committee, version: 1 }, held("2020-12-08"));
    await complete({ ...committee, version: 2 }, "2020-12-08");
    const anew = { ...asked, version: 2 };
    expect(await act(editor, "answerReviewPrompt", anew, { ...whole, cause: "Khách quan" })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "promptId", message: { vi: expect.stringContaining("Hãy mở lại") } }],
    });
    await act(editor, "reopenReview", { ...committee, version: 3 });
    expect(await act(editor, "answerReviewPrompt", anew, { ...whole, cause: "Khách quan" })).toMatchObject({
      review: { prompts: [{ cause: "Khách quan" }] },
    });
  });

  it("of another subject are not found", async () => {
    const { review } = await act(editor, "addReviewPrompt", committee, prompt);
    const asked = { ...secretary, promptId: review.prompts[0].id };
    expect(await act(editor, "answerReviewPrompt", asked, answer)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a prompt put by mistake", () => {
  const prompt = {
    issuer: "DISTRICT_STANDING_COMMITTEE",
    promptedOn: "2020-11-20",
    documentNumber: "05-CV/HU",
    issue: "Nợ thuế kéo dài",
  };
  const answer = { explanation: "x", cause: "x", responsibility: "x", answeredOn: "2020-12-07" };
  const put = async (asked: Asked = committee) => {
    const { review } = await act(editor, "addReviewPrompt", asked, prompt);
    return { ...asked, version: 1, promptId: review.prompts.at(-1).id as string };
  };
  const withdraw = (asked: Asked & { promptId: string }, reason = "Ghi nhầm đơn vị", who = editor) =>
    act(who, "withdrawReviewPrompt", asked, reason);

  it("is withdrawn with its reason, kept, and stands against nothing any more", async () => {
    const asked = await put();
    await record({ ...committee, version: 1 }, held("2020-12-08"));
    expect(await withdraw(asked)).toMatchObject({
      review: { prompts: [{ withdrawnByName: "Người thử", withdrawnReason: "Ghi nhầm đơn vị", version: 2 }] },
    });
    const { rows } = await api.pool.query("select prompts, prompts_answered from review");
    expect(rows).toEqual([{ prompts: 0, prompts_answered: 0 }]);
    const done = await complete({ ...committee, version: 2 }, "2020-12-08");
    expect(done).toMatchObject({ state: "COMPLETED" });
    expect(ruleIds(done)).not.toContain("HD21.REVIEW.PROMPT.ANSWERED");
  });

  it("is withdrawn once, and not answered afterwards", async () => {
    const asked = await put();
    await withdraw(asked);
    expect(await withdraw(asked)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const again = { ...asked, version: 2 };
    expect(await withdraw(again)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "promptId" }] });
    expect(await act(editor, "answerReviewPrompt", again, answer)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "promptId" }],
    });
  });

  it("is part of the review once it was answered, and stays", async () => {
    const asked = await put();
    await act(editor, "answerReviewPrompt", asked, answer);
    const refused = await withdraw({ ...asked, version: 2 });
    expect(refused).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "promptId", message: { vi: expect.stringContaining("mục IV của mẫu") } }],
    });
  });

  it("of a review that is complete waits until that is opened again", async () => {
    const asked = await put();
    await record({ ...committee, version: 1 }, held("2020-12-08"));
    await api.pool.query("update review set completed_on = meeting_on");
    expect(await withdraw(asked)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "promptId" }] });
  });

  it.each(["", " ", "\u2060"])("needs a reason (%j)", async (reason) => {
    expect(await withdraw(await put(), reason)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] });
  });

  it("is withdrawn by who may put it alone", async () => {
    const asked = await put();
    const [viewer, sister] = [await api.viewerOf([district], "VIEWER"), await api.viewerOf([5], "EDITOR")];
    expect(await withdraw(asked, "x", viewer)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await withdraw(asked, "x", sister)).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdraw({ ...asked, ...secretary, version: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("who acts", () => {
  it("not somebody who only sees, nor nobody", async () => {
    const viewer = await api.viewerOf([district], "VIEWER");
    expect(await act(viewer, "recordReview", committee, held("2020-12-08"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await act(api.anyone(), "recordReview", committee, held("2020-12-08"))).toMatchObject({
      code: "NOT_SIGNED_IN",
    });
  });

  it("of a foreign unit there is nothing; of one above nothing may be changed", async () => {
    const sister = await api.viewerOf([5], "EDITOR");
    expect(await act(sister, "recordReview", committee, held("2020-12-08"))).toMatchObject({ code: "NOT_FOUND" });
    const above: Asked = { subjectKind: "COLLECTIVE", subjectId: "4" };
    expect(await act(editor, "recordReview", above, held("2020-12-08"))).toMatchObject({ code: "NOT_FOUND" });
    expect(
      await act(editor, "recordReview", { subjectKind: "COLLECTIVE", subjectId: "x" }, held("2020-12-08")),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  it("for those below from above", async () => {
    const board = await api.viewerOf([district], "APPRAISER");
    expect(await act(board, "recordReview", committee, held("2020-12-08"))).toMatchObject({ review: { version: 1 } });
  });
});
