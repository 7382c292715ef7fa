import { beforeEach, describe, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

let now = "2021-02-01T08:00:00+07:00";
const api = await smallCountryApi({ now: () => now });
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
const tx = api.orm.em.fork();
await aClassification(tx, { organisationId: 4, year: 2020, group: "DISTRICT", state: "PROPOSED" });

const fields = "... on Cycle { year state } ... on Refusal { code problems { path message { vi } } }";
const close = `mutation ($year: Int!, $despite: Boolean!) { answer: closeYear(year: $year, despiteUnfinished: $despite) { ${fields} } }`;
const reopen = `mutation ($year: Int!, $reason: String!) { answer: reopenYear(year: $year, reason: $reason) { ${fields} } }`;
const done = async (act: string, given: object, who = administrator) => (await who.ask(act, given)).data.answer;
const closed = (year: number, despite = true, who = administrator) => done(close, { year, despite }, who);
const reopened = (year: number, reason = "Tính lại", who = administrator) => done(reopen, { year, reason }, who);

beforeEach(() => api.pool.query("update cycle set state = case when year < 2020 then 'CLOSED' else 'OPEN' end"));

describe("a year that is over", () => {
  test("is closed by who administers the whole tree, told what is not finished first", async () => {
    expect(await closed(2020, true, await api.viewerOf([2], "ADMINISTRATOR"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await closed(2020, true, await api.viewerOf([1], "DECIDER"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await closed(2020, false)).toMatchObject({
      code: "YEAR_UNFINISHED",
      problems: [{ path: "year", message: { vi: "1 kết quả xếp loại chưa được quyết định." } }],
    });
    expect(await closed(2020)).toEqual({ year: 2020, state: "CLOSED" });
    expect(await closed(2020)).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });

  test("is closed once where two close it", async () => {
    const both = await Promise.all([closed(2020), closed(2020)]);
    expect(both.map(({ code, state }) => code ?? state).toSorted()).toEqual(["CHANGED_MEANWHILE", "CLOSED"]);
  });

  test("is not closed before its last day is over, nor where it is not held", async () => {
    now = "2020-12-31T08:00:00+07:00";
    expect(await closed(2020)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "year" }] });
    now = "2021-02-01T08:00:00+07:00";
    expect(await closed(1999)).toMatchObject({ code: "YEAR_NOT_HELD" });
  });
});

describe("the latest closed year", () => {
  test("is opened again for a reason, which the log tells with who did it", async () => {
    await closed(2020);
    expect(await reopened(2019)).toMatchObject({ code: "LATER_YEAR_CLOSED" });
    expect(await reopened(2020, "  ")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "reason" }] });
    expect(await reopened(2020, "Hủy kết quả của Huyện ủy")).toEqual({ year: 2020, state: "OPEN" });
    expect(await reopened(2020)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const { data } = await administrator.ask(
      `{ auditEntries(kind: cycle, first: 1) { ... on AuditPage { nodes { act year byName organisation { id } kindLabel { vi }
        changes { label { vi } before { vi } after { vi } } } } } }`,
    );
    expect(data.auditEntries.nodes).toEqual([
      {
        act: "CHANGED",
        year: 2020,
        byName: "Người thử",
        organisation: { id: "1" },
        kindLabel: { vi: "Năm xếp loại" },
        changes: [
          { label: { vi: "Tình trạng" }, before: { vi: "Đã khép" }, after: { vi: "Đang mở" } },
          { label: { vi: "Lý do" }, before: null, after: { vi: "Hủy kết quả của Huyện ủy" } },
        ],
      },
    ]);
    expect((await api.pool.query("select * from verify_counters()")).rows).toEqual([]);
  });
});

test("how far the years have come is told who administers the whole tree", async () => {
  const asked = `{ answer: yearsProgress { ... on YearsProgress { nodes { year subjects undecided units notReceived documents } } ... on Refusal { code } } }`;
  expect(await done(asked, {})).toEqual({
    nodes: [
      {
        year: 2020,
        subjects: 1,
        undecided: 1,
        units: expect.any(Number),
        notReceived: expect.any(Number),
        documents: expect.any(Number),
      },
      { year: 2019, subjects: 0, undecided: 0, units: null, notReceived: null, documents: expect.any(Number) },
    ],
  });
  expect(await done(asked, {}, await api.viewerOf([2], "ADMINISTRATOR"))).toEqual({ code: "NOT_ALLOWED" });
});
