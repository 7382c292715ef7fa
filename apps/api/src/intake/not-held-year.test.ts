import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { beforeAll, expect, it } from "vitest";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aWorkbook, testFolder } from "../testing/a-workbook.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { buildIntakeWorker } from "./job/intake-worker.ts";
import { workbookType } from "./upload/upload.route.ts";
import { rowMark } from "./workbook/row-mark.ts";
import { workbookColumns } from "./workbook/workbook-columns.ts";

const now = "2019-01-16T08:00:00+07:00";
const api = await smallCountryApi({ now });
await loadMoreYears(api.pool);
const worker = buildIntakeWorker(api.orm, pino({ enabled: false }), () => new Date(now));
const cookie = await api.cookieOf([7], "EDITOR");
const editor = api.anyone({ cookie });
const folder = await testFolder();
const ruleSet = await ruleSetAt(api.orm.em.fork(), "NONE");
const unit = "organisationId=7&year=2018";
let key: string;

/** A year that is taken over from old records: Hướng dẫn 16 is not held. */
beforeAll(async () => {
  const draft = { year: 2018, subjectKind: "MEMBER", organisationId: 10, subjectId: 1, ruleSetId: "NONE" } as const;
  key = await aClassification(api.orm.em.fork(), { ...draft, state: "DRAFT", ratedOn: null, facts: {}, attested: {} });
});

it("its template asks for the tiers alone", async () => {
  const { status, headers } = await editor.get(`/intakes/template.xlsx?${unit}`);
  expect([status, headers.get("content-type")]).toEqual([200, workbookType]);
  const facts = workbookColumns(ruleSet, "MEMBER").filter(({ fact }) => fact !== null);
  expect(facts).toEqual([]);
});

it("its results come in by a workbook, and no rule says anything of them", async () => {
  const good = "Hoàn thành tốt nhiệm vụ";
  const mark = rowMark(workbookColumns(ruleSet, "MEMBER"), { facts: {} });
  const cells = { key, mark, ratedOn: "10/12/2018", selfTier: good, proposedTier: good };
  const path = await aWorkbook(join(folder, "a.xlsx"), {
    ...{ ruleSet, year: 2018, organisationId: 7, rows: { MEMBER: [{ cells }] } },
  });
  const sent = await fetch(`${api.url}/intakes?${unit}&fileName=a.xlsx`, {
    method: "POST",
    headers: { "content-type": workbookType, cookie },
    body: await readFile(path),
  });
  const { id } = (await sent.json()) as { id: string };
  await worker.workOff();
  const intake = `{ intake(id: ${id}) { ... on Intake { state version refusal { message { vi } } counts { standing count } } } }`;
  const checked = (await editor.ask(intake)).data.intake;
  expect(checked).toMatchObject({ state: "CHECKED", refusal: null });
  expect(checked.counts).toContainEqual({ standing: "NEW", count: 1 });
  await editor.ask(`mutation { applyIntake(id: ${id}, version: ${checked.version}) { __typename } }`);
  await worker.workOff();
  const { rows } = await api.pool.query("select state, proposed_tier from classification where year = 2018");
  expect(rows).toEqual([{ state: "PROPOSED", proposed_tier: "GOOD" }]);
  expect((await api.pool.query("select count(*)::int as n from warning where year = 2018")).rows).toEqual([{ n: 0 }]);
});
