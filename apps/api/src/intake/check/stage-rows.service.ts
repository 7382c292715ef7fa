import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../../shared/tx.ts";
import type { JobIntake, JobParts } from "../job/job-parts.ts";
import type { KeptRefusal } from "../job/taken-intake.service.ts";
import { writeFileOf } from "../upload/file-parts.service.ts";
import type { GivenRow } from "../workbook/given-row.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookColumn } from "../workbook/workbook-column.ts";
import { isWorkbookRefusal } from "../workbook/workbook-refusal.ts";

/** So many rows go to the database in one statement; no more are in memory. */
const atOnce = 2_000;

/** Reads the file of an intake into its rows. What a job before left half done is begun anew. */
export async function stageRows(
  { orm, tell }: JobParts,
  { id, year, organisationId }: JobIntake,
  columnsOf: (subject: SubjectKind) => readonly WorkbookColumn[],
): Promise<KeptRefusal | null> {
  const owner = orm.em.fork();
  await rows(owner, "delete from intake_row where intake_id = $1", [id]);
  return withFileOf(owner, id, async (path) => {
    const given = await readWorkbook(path, { year, organisationId, columnsOf });
    if (isWorkbookRefusal(given)) return { ...given, problems: [] };
    let read = 0;
    for await (const some of inBatches(given)) {
      await rows(owner, insert, [id, JSON.stringify(some)]);
      read += some.length;
      await tell(read);
    }
    await rows(owner, staged, [id]);
    return null;
  });
}

async function withFileOf<T>(owner: Tx, intakeId: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "xep-loai-intake-"));
  try {
    const path = join(folder, "workbook.xlsx");
    await writeFileOf(owner, intakeId, path);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* inBatches(given: AsyncIterable<GivenRow>): AsyncGenerator<GivenRow[]> {
  let some: GivenRow[] = [];
  for await (const row of given) {
    some.push(row);
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

const insert = `
  insert into intake_row (intake_id, organisation_id, year, subject, row_number, key, given, unread)
  select i.id, i.organisation_id, i.year, r.subject, r."rowNumber", r.key, r.cells, r.problems
  from intake i cross join jsonb_to_recordset($2::jsonb) r(subject text, "rowNumber" int, key text, cells jsonb, problems jsonb)
  where i.id = $1`;

const staged = `
  with keys as (select key from intake_row where intake_id = $1 and key <> '' group by key having count(*) > 1),
  twice as (update intake_row r set is_twice = true from keys where r.intake_id = $1 and r.key = keys.key)
  update intake set is_staged = true where id = $1`;
