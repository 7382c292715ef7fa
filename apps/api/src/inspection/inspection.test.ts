import { beforeEach, describe, expect, test } from "vitest";
import { aNotice, aSchedule, aTeam, aVisit, inspecting } from "../testing/an-inspection.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { smallCountryApi } from "../testing/test-api.ts";

/** 10 June 2020, in the middle of the visits. */
const api = await smallCountryApi({ now: "2020-06-10T08:00:00+07:00" });
const [commune, cell, otherCell] = ["7", "10", "11"];
const inspector = await api.viewerOf([7], "INSPECTOR");

type Act = keyof typeof inspecting;
const done = async (act: Act, variables: object, who = inspector) => {
  const { data, errors } = await who.ask(inspecting[act], variables);
  expect(errors).toBeUndefined();
  return data.answer;
};

let id: string;
let version: number;
beforeEach(async () => {
  await api.pool.query("delete from inspection");
  ({ id, version } = await done("plan", { organisationId: commune, notice: aNotice }));
});

/** Does it to the inspection as it was last seen, and sees it anew. */
async function acted(act: Act, variables: object = {}) {
  const answer = await done(act, { id, version, ...variables });
  version = answer.version ?? version;
  return answer;
}
interface Cell {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly findings: { readonly ruleId: string; readonly outcome: string }[];
}
const ofCell = ({ cells }: { cells: Cell[] }, organisationId: string) =>
  cells.find(({ organisation }) => organisation.id === organisationId);
const outcomeOf = (found: Cell | undefined, rule: string) =>
  found?.findings.find(({ ruleId }) => ruleId === `INSPECTION.${rule}`)?.outcome;

describe("planning an inspection", () => {
  test("keeps what the notice says, in the year of its first day", async () => {
    const planned = await acted("show");
    expect(planned).toMatchObject({
      year: 2020,
      state: "PLANNED",
      number: "12-TB/ĐU",
      visitsFrom: "2020-06-08",
      visitsTo: "2020-06-12",
      organisation: { name: "Đảng ủy xã An Hòa" },
      changedByName: "Người thử",
    });
    expect(planned.contents[0]).toMatchObject({ number: 1, start: "ON_DAY", startsOn: "2019-01-01" });
    expect(planned.cells.map((one: Cell) => one.organisation.name)).toEqual(["Chi bộ thôn 1", "Chi bộ thôn 2"]);
  });

  test("the same number and date again is refused", async () =>
    expect(await done("plan", { organisationId: commune, notice: aNotice })).toMatchObject({ code: "ALREADY_THERE" }));

  test("who is inspected is looked at first: a number that is known tells nothing about a foreign cell", async () => {
    const foreign = { organisationId: commune, notice: { ...aNotice, cellIds: ["12"] } };
    expect(await done("plan", foreign)).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each([
    ["a cell of a neighbour", { cellIds: ["12"] }, "NOT_FOUND"],
    ["a year that is not held", { visitsFrom: "2022-06-08", visitsTo: "2022-06-12" }, "YEAR_NOT_HELD"],
    ["a window that ends before it begins", { visitsTo: "2020-06-07" }, "BAD_INPUT"],
    ["a day that does not exist", { issuedOn: "2020-02-30" }, "BAD_INPUT"],
    ["a content without the day it names", { contents: [{ text: "x", start: "ON_DAY" }] }, "BAD_INPUT"],
    ["no number", { number: "  " }, "BAD_INPUT"],
    ["a text no database holds", { title: "a\0b" }, "BAD_INPUT"],
    ["nobody to inspect", { cellIds: [] }, "BAD_INPUT"],
  ])("with %s is refused, and nothing is kept", async (_what, wrong, code) => {
    const notice = { ...aNotice, number: "99-TB/ĐU", ...wrong };
    expect(await done("plan", { organisationId: commune, notice })).toMatchObject({ code });
    const { rows } = await api.pool.query("select from inspection where number = '99-TB/ĐU'");
    expect(rows).toEqual([]);
  });

  test("at a committee where the role is not held is refused", async () => {
    const notice = { ...aNotice, cellIds: ["12"] };
    expect(await done("plan", { organisationId: "8", notice })).toMatchObject({ code: "NOT_FOUND" });
    const reader = await api.viewerOf([4], "VIEWER");
    expect(await done("plan", { organisationId: "8", notice }, reader)).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("the notice is corrected; who has a visit stays in it", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const notice = { ...aNotice, title: "Kế hoạch sửa đổi", cellIds: ["10", "15"] };
    const changed = await acted("change", { notice });
    expect(changed).toMatchObject({ title: "Kế hoạch sửa đổi" });
    expect(changed.cells.map((one: Cell) => one.organisation.id)).toEqual(["10", "15"]);
    expect(await acted("change", { notice: { ...notice, cellIds: ["15"] } })).toMatchObject({ code: "BAD_INPUT" });
  });

  test("days that leave a visit out are refused, with the clause", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const refused = await acted("change", { notice: { ...aNotice, visitsTo: "2020-06-08" } });
    expect(refused).toMatchObject({ code: "AGAINST_RULES", findings: [{ ruleId: "INSPECTION.WINDOW" }] });
    expect((await acted("change", { notice: { ...aNotice, visitsTo: "2020-06-19" } })).visitsTo).toBe("2020-06-19");
  });
});

describe("the visits", () => {
  test("one is set, with what the notice needs to know of the cell", async () => {
    const visit = { ...aVisit, congressOn: "2020-03-02", hasCommittee: true };
    const set = await acted("setVisit", { organisationId: cell, visit });
    expect(ofCell(set, cell)).toMatchObject({
      congressOn: "2020-03-02",
      visit: { on: "2020-06-09", from: "14:00", to: "17:00", changedByName: "Người thử" },
      periods: [
        { content: 1, from: "2019-01-01", to: "2020-06-09" },
        { content: 2, from: "2020-03-03", to: "2020-06-09" },
        { content: 3, from: null, to: null },
      ],
    });
  });

  test("outside the window it is refused, with the clause of this notice", async () => {
    const refused = await acted("setVisit", { organisationId: cell, visit: { ...aVisit, on: "2020-06-15" } });
    expect(refused).toMatchObject({
      code: "AGAINST_RULES",
      findings: [
        {
          ruleId: "INSPECTION.WINDOW",
          citation: "TB 12-TB/ĐU, II.3",
          message: { vi: "Ngày 15/06/2020 ngoài thời gian kiểm tra, từ ngày 08/06/2020 đến ngày 12/06/2020." },
        },
      ],
    });
    expect(ofCell(await acted("show"), cell)).toMatchObject({ visit: null });
  });

  test("where the team is elsewhere it is refused, naming where; right after it may be", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const refused = await acted("setVisit", { organisationId: otherCell, visit: { ...aVisit, from: "16:00" } });
    expect(refused.findings[0].message.vi).toContain("Chi bộ thôn 1 (từ 14h đến 17h ngày 09/06/2020)");
    const after = await acted("setVisit", {
      organisationId: otherCell,
      visit: { ...aVisit, from: "17:00", to: "18:00" },
    });
    expect(ofCell(after, otherCell)).toMatchObject({ visit: { from: "17:00" } });
  });

  test("it may be moved over its own time", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const moved = await acted("setVisit", { organisationId: cell, visit: { ...aVisit, from: "15:00" } });
    expect(ofCell(moved, cell)).toMatchObject({ visit: { from: "15:00" } });
  });

  test("a cancelled one says why, and its time is free again", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const cancelled = await acted("cancelVisit", { organisationId: cell, reason: "Chi bộ họp đột xuất" });
    expect(ofCell(cancelled, cell)).toMatchObject({
      visit: null,
      cancelled: [{ on: "2020-06-09", cancelReason: "Chi bộ họp đột xuất", changedByName: "Người thử" }],
    });
    expect(ofCell(await acted("setVisit", { organisationId: otherCell, visit: aVisit }), otherCell)).toMatchObject({
      visit: { on: "2020-06-09" },
    });
    expect(await acted("cancelVisit", { organisationId: cell, reason: "x" })).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each([
    ["a time that ends before it begins", { ...aVisit, to: "13:00" }],
    ["a time no clock shows", { ...aVisit, from: "24:00" }],
  ])("%s is refused", async (_what, visit) =>
    expect(await acted("setVisit", { organisationId: cell, visit })).toMatchObject({ code: "BAD_INPUT" }),
  );

  test("of an organisation that is not inspected there is none", async () =>
    expect(await acted("setVisit", { organisationId: "15", visit: aVisit })).toMatchObject({ code: "NOT_FOUND" }));
});

describe("the schedule", () => {
  test("comes out as a document in the form of TB 01, a draft before it is published", async () => {
    const linesOf = async () => {
      const response = await inspector.get(`/inspections/${id}/schedule.docx`);
      expect(response.status).toBe(200);
      const xml = await docxXml(Buffer.from(await response.arrayBuffer()));
      return xml.replaceAll("</w:p>", "\n").replace(/<[^>]*>/g, "");
    };
    expect(await linesOf()).toContain("(Dự thảo)");
    await acted("setTeam", { team: aTeam });
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    expect(await linesOf()).toMatch(
      /TỔ KIỂM TRA[\s\S]*ĐẢNG CỘNG SẢN VIỆT NAM[\s\S]*THÔNG BÁO[\s\S]*Kính gửi[\s\S]*Nơi nhận/,
    );
    expect((await api.anyone().get(`/inspections/${id}/schedule.docx`)).status).toBe(401);
    expect((await inspector.get("/inspections/999999/schedule.pdf")).status).toBe(404);
  });

  test("is announced once a visit is set; a visit moved afterwards wants it announced again", async () => {
    expect(await acted("publish", { schedule: aSchedule })).toMatchObject({ code: "BAD_INPUT" });
    await acted("setTeam", { team: aTeam });
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const published = await acted("publish", { schedule: aSchedule });
    expect(published).toMatchObject({
      state: "SCHEDULED",
      schedule: aSchedule,
      team: { members: [{ name: "Trần Thị Bình" }] },
    });
    expect(outcomeOf(ofCell(published, cell), "TEAM")).toBe("PASSED");
    await acted("setVisit", { organisationId: cell, visit: { ...aVisit, hasCommittee: true } });
    expect((await acted("show")).state).toBe("SCHEDULED");
    await acted("setVisit", { organisationId: cell, visit: { ...aVisit, on: "2020-06-10" } });
    expect((await acted("show")).state).toBe("CHANGED");
    expect((await acted("publish", { schedule: { ...aSchedule, number: "02-TB/TKTr" } })).state).toBe("SCHEDULED");
  });

  test("without a decision on the team is only warned of", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    const published = await acted("publish", { schedule: aSchedule });
    expect(published.state).toBe("SCHEDULED");
    expect(outcomeOf(ofCell(published, cell), "TEAM")).toBe("WARNING");
  });
});

describe("reports", () => {
  const report = (receivedAt: string | null, recipient = "COMMISSION") => ({
    recipient,
    receivedAt,
    contents: [1, 2, 3],
  });

  test.each([
    ["2020-06-07T23:59:00+07:00", "ON_TIME"],
    ["2020-06-08T00:00:00+07:00", "LATE"],
  ])("received %s: %s", async (at, standing) => {
    const recorded = await acted("report", { organisationId: cell, report: report(at) });
    expect(ofCell(recorded, cell)).toMatchObject({
      reportStanding: standing,
      reports: [{ changedByName: "Người thử" }],
    });
    expect(ofCell(recorded, otherCell)).toMatchObject({ reportStanding: "MISSING" });
  });

  test("in time at either recipient is in time", async () => {
    await acted("report", { organisationId: cell, report: report("2020-06-09T08:00:00+07:00") });
    const both = await acted("report", { organisationId: cell, report: report("2020-06-05T08:00:00+07:00", "TEAM") });
    expect(ofCell(both, cell)).toMatchObject({ reportStanding: "ON_TIME" });
    expect(outcomeOf(ofCell(both, cell), "DEADLINE.REPORT")).toBe("PASSED");
  });

  test("recorded anew it is corrected, recorded by mistake it is taken back", async () => {
    await acted("report", { organisationId: cell, report: report("2020-06-09T08:00:00+07:00") });
    const corrected = await acted("report", { organisationId: cell, report: report("2020-06-06T08:00:00+07:00") });
    expect(ofCell(corrected, cell)).toMatchObject({
      reportStanding: "ON_TIME",
      reports: [{ recipient: "COMMISSION" }],
    });
    const takenBack = await acted("report", { organisationId: cell, report: report(null) });
    expect(ofCell(takenBack, cell)).toMatchObject({ reportStanding: "MISSING", reports: [] });
  });

  test.each([
    ["from the future", { ...report("2020-06-11T08:00:00+07:00") }],
    ["on a content the notice does not have", { ...report("2020-06-06T08:00:00+07:00"), contents: [4] }],
    ["at no moment", report("yesterday")],
    ["before all memory", report("0000-01-01T08:00:00+07:00")],
  ])("%s are refused", async (_what, wrong) =>
    expect(await acted("report", { organisationId: cell, report: wrong })).toMatchObject({ code: "BAD_INPUT" }),
  );
});

test("whom the team met is kept, and held against who should have come", async () => {
  await acted("setVisit", { organisationId: cell, visit: { ...aVisit, hasCommittee: false } });
  const meeting = { met: ["SECRETARY"], recordsSeen: true };
  const recorded = await acted("meeting", { organisationId: cell, meeting });
  expect(ofCell(recorded, cell)).toMatchObject({ visit: meeting });
  expect(outcomeOf(ofCell(recorded, cell), "PARTICIPANTS")).toBe("WARNING");
  expect(await acted("meeting", { organisationId: otherCell, meeting })).toMatchObject({ code: "NOT_FOUND" });
});

describe("two inspectors at once", () => {
  test("the later one is told, and overwrites nothing", async () => {
    const colleague = await api.viewerOf([7], "INSPECTOR");
    const visit = { id, version, organisationId: cell, visit: aVisit };
    const [one, other] = await Promise.all([
      done("setVisit", visit),
      done("setVisit", { ...visit, organisationId: otherCell }, colleague),
    ]);
    expect([one.code, other.code].filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
    const { rows } = await api.pool.query("select from inspection_visit");
    expect(rows).toHaveLength(1);
  });

  test("an act on what was seen before is refused", async () => {
    await acted("setTeam", { team: aTeam });
    const refused = await done("setVisit", { id, version: version - 1, organisationId: cell, visit: aVisit });
    expect(refused).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });
});

describe("who may", () => {
  const acts: [Act, object][] = [
    ["change", { notice: aNotice }],
    ["setTeam", { team: aTeam }],
    ["publish", { schedule: aSchedule }],
    ["setVisit", { organisationId: cell, visit: aVisit }],
    ["cancelVisit", { organisationId: cell, reason: "x" }],
    [
      "report",
      { organisationId: cell, report: { recipient: "TEAM", receivedAt: "2020-06-05T08:00:00+07:00", contents: [1] } },
    ],
    ["meeting", { organisationId: cell, meeting: { met: [] } }],
  ];

  test.each(acts)("%s: a neighbour is told that there is no such inspection", async (act, variables) => {
    const neighbour = await api.viewerOf([8], "INSPECTOR");
    expect(await done(act, { id, version, ...variables }, neighbour)).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each(acts)("%s: an inspector of the cell alone sees it, and may not", async (act, variables) => {
    const below = await api.viewerOf([10], "INSPECTOR");
    expect(await done(act, { id, version, ...variables }, below)).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test.each(acts)("%s: other roles may not, whatever they see", async (act, variables) => {
    const editor = await api.viewerOf([2], "EDITOR");
    expect(await done(act, { id, version, ...variables }, editor)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await done(act, { id, version, ...variables }, api.anyone())).toMatchObject({ code: "NOT_SIGNED_IN" });
  });

  test("an inspector above may", async () => {
    const above = await api.viewerOf([4], "INSPECTOR");
    expect(await done("setTeam", { id, version, team: aTeam }, above)).toMatchObject({
      team: { number: aTeam.number },
    });
  });
});

describe("who sees", () => {
  test("who is inspected sees the notice and its own part, nothing of the others", async () => {
    const below = await api.viewerOf([10]);
    const seen = await done("show", { id }, below);
    expect(seen).toMatchObject({ number: "12-TB/ĐU", organisation: null, cells: [{ organisation: { id: cell } }] });
    expect(JSON.stringify(seen)).not.toContain("thôn 2");
  });

  test("the neighbours see nothing", async () =>
    expect(await done("show", { id }, await api.viewerOf([8]))).toMatchObject({ code: "NOT_FOUND" }));
});

describe("the list", () => {
  const list = `query ($organisationId: ID!, $first: Int, $after: String) {
    inspections(organisationId: $organisationId, year: 2020, first: $first, after: $after) {
      ... on InspectionPage { nextCursor nodes { number state cellCount visitCount onTimeCount lateCount missingCount } }
      ... on Refusal { code } } }`;
  const listed = async (organisationId: string, more = {}, who = inspector) =>
    (await who.ask(list, { organisationId, ...more })).data.inspections;

  test("counts visits and reports", async () => {
    await acted("setVisit", { organisationId: cell, visit: aVisit });
    await acted("report", {
      organisationId: cell,
      report: { recipient: "TEAM", receivedAt: "2020-06-05T08:00:00+07:00", contents: [1] },
    });
    expect((await listed(commune)).nodes).toEqual([
      {
        number: "12-TB/ĐU",
        state: "PLANNED",
        cellCount: 2,
        visitCount: 1,
        onTimeCount: 1,
        lateCount: 0,
        missingCount: 1,
      },
    ]);
  });

  test("is that of the committee, of those above and of those inspected; not of the others", async () => {
    const centre = await api.viewerOf([1]);
    const found = async (organisationId: string) => (await listed(organisationId, {}, centre)).nodes.length;
    expect(await Promise.all(["1", "4", "7", "10", "8", "15", "3"].map(found))).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  test("goes on where the page ended, the latest notice first", async () => {
    await done("plan", { organisationId: commune, notice: { ...aNotice, number: "20-TB/ĐU", issuedOn: "2020-06-05" } });
    const first = await listed(commune, { first: 1 });
    const second = await listed(commune, { first: 1, after: first.nextCursor });
    expect([first, second].map(({ nodes }) => nodes[0].number)).toEqual(["20-TB/ĐU", "12-TB/ĐU"]);
    expect(second.nextCursor).toBeNull();
  });
});
