import { expect, test } from "vitest";
import { smallCountryApi } from "../testing/test-api.ts";

/** 15 December 2020, 08:00 in Viet Nam: the first day after the deadline of «trước ngày 15/12». */
const api = await smallCountryApi({ now: "2020-12-15T08:00:00+07:00" });
const district = await api.viewerOf([4]);

interface Given {
  readonly due?: string | null;
  readonly submitted?: string;
  readonly received?: string;
  readonly returned?: string;
  readonly inclusive?: boolean;
}

async function submission(
  { due = "2020-12-15", submitted, received, returned, inclusive = false }: Given,
  organisation = 7,
): Promise<void> {
  await api.pool.query(
    `insert into submission (year, organisation_id, to_organisation_id, due_on, document_id, citation, submitted_at, received_at,
       returned_at, return_reason, inclusive)
     values (2020, $1, 4, $2, case when $2::date is not null then 'KH174' end,
             case when $2::date is not null then 'KH 174, C.1, bullet 1' end, $3, $4, $5,
             case when $5::timestamptz is not null then 'Thiếu biểu' end, $6)
     on conflict (year, organisation_id) do update set due_on = excluded.due_on, submitted_at = excluded.submitted_at,
       received_at = excluded.received_at, returned_at = excluded.returned_at, return_reason = excluded.return_reason,
       inclusive = excluded.inclusive`,
    [organisation, due, submitted, received, returned, inclusive],
  );
}

const ofCommune = `{ organisation(id: 7, year: 2020) { ... on Organisation { submission { state daysLate dueOn submittedAt documentId citation } } } }`;

test.each<[string, Given, string, number | null]>([
  ["before the day itself", { due: "2020-12-16" }, "NOT_DUE", null],
  ["on the day, nothing in", {}, "OVERDUE", 1],
  ["a week after", { due: "2020-12-09" }, "OVERDUE", 7],
  ["sent at 23:50 of the day before", { submitted: "2020-12-14T23:50:00+07:00" }, "SUBMITTED", null],
  ["sent at 00:00 of the day", { submitted: "2020-12-15T00:00:00+07:00" }, "SUBMITTED_LATE", 1],
  [
    "sent in time and received",
    { submitted: "2020-12-14T08:00:00+07:00", received: "2020-12-14T23:50:00+07:00" },
    "RECEIVED",
    null,
  ],
  [
    "sent in time and received on the day",
    { submitted: "2020-12-14T23:50:00+07:00", received: "2020-12-15T00:00:00+07:00" },
    "RECEIVED",
    1,
  ],
  [
    "sent late and received",
    { submitted: "2020-12-15T07:00:00+07:00", received: "2020-12-15T07:30:00+07:00" },
    "RECEIVED",
    1,
  ],
  [
    "returned, to be sent again",
    { submitted: "2020-12-10T07:00:00+07:00", returned: "2020-12-11T07:00:00+07:00" },
    "RETURNED",
    1,
  ],
  [
    "sent again after it was returned",
    { submitted: "2020-12-12T07:00:00+07:00", returned: "2020-12-11T07:00:00+07:00" },
    "SUBMITTED",
    null,
  ],
  ["no deadline", { due: null }, "NOT_EXPECTED", null],
  ["on the day, which the document counts in", { inclusive: true }, "NOT_DUE", null],
  ["sent on the day it counts in", { inclusive: true, submitted: "2020-12-15T07:00:00+07:00" }, "SUBMITTED", null],
  ["the day after the day it counts in", { inclusive: true, due: "2020-12-14" }, "OVERDUE", 1],
])("%s", async (_when, given, state, daysLate) => {
  await submission(given);
  const { data } = await district.ask(ofCommune);
  expect(data.organisation.submission).toMatchObject({ state, daysLate });
});

test("the clause of the deadline comes with it (KH 174, C.1)", async () => {
  await submission({});
  const { data } = await district.ask(ofCommune);
  expect(data.organisation.submission).toMatchObject({
    dueOn: "2020-12-15",
    documentId: "KH174",
    citation: "KH 174, C.1, bullet 1",
  });
});

const late = `query ($first: Int, $after: String) { lateSubmissions(organisationId: 4, year: 2020, first: $first, after: $after) {
  ... on SubmissionPage { expected submitted late overdue nextCursor nodes { organisation { name } state daysLate } } } }`;

test("who was not in by the deadline, latest first, beside how many were", async () => {
  await submission({ submitted: "2020-12-15T07:00:00+07:00" }, 7);
  await submission({ due: "2020-12-10" }, 8);
  const { data } = await district.ask(late);
  expect(data.lateSubmissions).toEqual({
    expected: 2,
    submitted: 1,
    late: 1,
    overdue: 1,
    nextCursor: null,
    nodes: [
      { organisation: { name: "Đảng ủy xã An Tân" }, state: "OVERDUE", daysLate: 6 },
      { organisation: { name: "Đảng ủy xã An Hòa" }, state: "SUBMITTED_LATE", daysLate: 1 },
    ],
  });
});

test("the list goes on where the page ended", async () => {
  const first = (await district.ask(late, { first: 1 })).data.lateSubmissions;
  const second = (await district.ask(late, { first: 1, after: first.nextCursor })).data.lateSubmissions;
  expect([first, second].map(({ nodes }) => nodes[0].daysLate)).toEqual([6, 1]);
});
