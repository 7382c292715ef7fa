import pg from "pg";
import { expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aClassification } from "./testing/a-classification.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { aNotice, inspecting } from "./testing/an-inspection.ts";
import { withEveryTable } from "./testing/every-table.ts";
import { fullQuestions, type Question } from "./testing/full-query.ts";
import { peopleActOf } from "./testing/people-acts-of-a-year.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi();
const centre = await api.viewerOf([1]);

/** Gives district 4 sixty direct subordinates in place of two, each with results, a late submission and a warning. */
async function grow(): Promise<void> {
  await api.pool.query(`
    insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(101, 158) id;
    insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
    select id, '[2000-01-01,)', 4, 'GRASSROOTS_PARTY_CELL', 'GRASSROOTS', 'Chi bộ An ' || id, id from generate_series(101, 158) id;
    insert into member (id, full_name, admitted_on) select id, 'Trần Thị ' || id, '2000-01-01' from generate_series(101, 158) id;
    insert into submission (year, organisation_id, to_organisation_id, due_on)
    select 2020, id, 4, '2020-12-15' from generate_series(101, 158) id`);
  for (let id = 101; id <= 158; id++) await rate(id, id);
  await api.pool.query(
    "insert into inspected_cell (inspection_id, year, organisation_id) select $1, 2020, generate_series(101, 158)",
    [inspectionId],
  );
}

async function rate(organisationId: number, subjectId: number): Promise<void> {
  const tx = api.orm.em.fork();
  await aClassification(tx, { organisationId, year: 2020, group: "GRASSROOTS", tier: "EXCELLENT" });
  const id = await aClassification(tx, { organisationId, subjectId, year: 2020, subjectKind: "MEMBER" });
  await api.pool.query(
    `insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
     values (2020, 'RULE', $1, 'MEMBER', $2, 'HD21.MEMBER.EXCELLENT.PROFILE', 'WARN', 'WARNING', 60, 'x', 'x')`,
    [organisationId, id],
  );
}

await rate(8, 3);
const { rows } = await api.pool.query(
  "select id from classification where organisation_id = 8 and subject_kind = 'MEMBER'",
);

const inspector = await api.viewerOf([4], "INSPECTOR");
const planned = { organisationId: "4", notice: { ...aNotice, cellIds: ["7", "8"] } };
const inspectionId = (await inspector.ask(inspecting.plan, planned)).data.answer.id;

const intake = await api.pool.query(
  `insert into intake (year, organisation_id, account_id, by_name, file_name, uploaded_at)
   select 2020, 4, min(id), 'x', 'x.xlsx', now() from account returning id::text as id`,
);

async function scopeOf(subjectKind: string): Promise<string> {
  const { rows: scopes } = await api.pool.query(
    "select id::text as id from quota_use where year = 2020 and subject_kind = $1 order by id limit 1",
    [subjectKind],
  );
  return scopes[0].id;
}

const values = {
  "inspection.id": inspectionId,
  "classification.id": rows[0].id,
  "history.id": rows[0].id,
  "procedure.id": rows[0].id,
  "factEntry.id": rows[0].id,
  classificationId: rows[0].id,
  formId: "FORM_02",
  "intake.id": intake.rows[0].id,
  "intakeRows.id": intake.rows[0].id,
  subjectId: "3",
  "organisationChildren.parentId": "4",
  id: "4",
  organisationId: "4",
  year: 2020,
  subjectKind: "MEMBER",
  includeBelow: true,
  text: "an",
  table: "R1",
  act: { act: "RENAME", organisationId: "7", name: "Tên mới", decision: { number: "1-QĐ", on: "2020-06-01" } },
  people: peopleActOf("7"),
  file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#7;;Tên mới;;1/6/2020;1-QĐ",
  draft: aDraftFor("4"),
  "intakeRows.rowStanding": "NEW",
  "candidates.quotaUseId": await scopeOf("MEMBER"),
  "whatIf.items": [{ id: rows[0].id, version: 1, tier: "GOOD" }],
  "triedProposals.items": [{ id: rows[0].id, version: 1, tier: "GOOD" }],
  "organisationRows.ids": ["7", "8", ...Array.from({ length: 58 }, (_, at) => String(101 + at))],
  parentIds: ["4"],
  first: 200,
};
const questions = withEveryTable(fullQuestions(buildApiSchema(), values));

function questionOf(name: string): Question {
  return questions.find(([known]) => known === name)?.[1] as Question;
}

/** Counted where they leave for the database, whoever sends them. */
async function statementsOf({ query, variables }: Question): Promise<number> {
  const send = pg.Client.prototype.query;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...statement: Parameters<typeof send>) {
    count += 1;
    return send.apply(this, statement);
  } as typeof send;
  const { errors } = await centre.ask(query, variables);
  pg.Client.prototype.query = send;
  expect(errors).toBeUndefined();
  return count;
}

// A connection sends some of its own when it is first used.
for (const [, { query, variables }] of questions) await centre.ask(query, variables);
const before = new Map<string, number>();
for (const [name, question] of questions) before.set(name, await statementsOf(question));
await grow();

test.each(questions)("%s sends as many statements for sixty subordinates as for two", async (name, question) => {
  expect(await statementsOf(question)).toBe(before.get(name));
});

test.each(questions)("%s gets along with two dozen", (name) => {
  expect(before.get(name)).toBeLessThanOrEqual(24);
});

test("there really are sixty", async () => {
  const { data } = await centre.ask(
    questionOf("organisationChildren").query,
    questionOf("organisationChildren").variables,
  );
  expect(data.organisationChildren.nodes).toHaveLength(60);
});
