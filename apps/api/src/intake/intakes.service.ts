import { z } from "zod";
import { enterers } from "../classification/entry/fact-entry.service.ts";
import { type Ref, refColumn, standing } from "../organisation/standing.service.ts";
import { numberOf } from "../shared/id.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import { isReceivedAbove } from "../submission/place-obstacle.service.ts";
import type { Intake, IntakePage } from "./intake.type.ts";
import { applyObstacle, discardObstacle, type IntakeStanding, undoObstacle } from "./intake-obstacle.ts";
import { RowStanding } from "./intake-state.ts";

export interface IntakesInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** The workbooks of one unit, newest first. */
export async function intakes(tx: Tx, viewer: Viewer, input: IntakesInput): Promise<IntakePage | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const key = cursorKey(input.after, intakeKey);
  if (isRefused(key)) return key;
  const place = [input.year, organisation.id, key?.[0] ?? null, pageSize(input.first) + 1];
  const found = await rows<Stored>(tx, `${select(viewer)} ${ofUnit}`, place);
  return {
    ...pageOf(found, input.first, ({ id }) => [Number(id)], shown),
    mayUpload: scopesWith(viewer, enterers).some((scope) => organisation.ancestors.includes(scope)),
  };
}

/** One workbook, with whether what it was written to was changed since. */
export async function intake(tx: Tx, viewer: Viewer, id: string): Promise<Intake | Refused> {
  const number = numberOf(id);
  const found =
    number === undefined ? undefined : await firstRow<Stored>(tx, `${select(viewer)} where i.id = $1`, [id]);
  if (found === undefined) return refuse("NOT_FOUND");
  if (found.state !== "APPLIED") return shown(found);
  const changed = await firstRow<{ changed: boolean }>(tx, changedSql, [id, found.year]);
  return shown({ ...found, isChangedSince: changed?.changed ?? false });
}

const intakeKey = z.tuple([intKey]);

type Stored = Omit<Intake, "counts" | "applyObstacle" | "undoObstacle" | "discardObstacle"> &
  Omit<IntakeStanding, "toWrite" | "outdated" | "rejected" | "isChangedSince"> & {
    readonly isChangedSince?: boolean;
    readonly counts: Readonly<Record<RowStanding, number>>;
  } & { readonly organisation: Ref };

function shown({ counts, isChangedSince, mayAct, isClosed, isReceived, ...row }: Stored): Intake {
  const place = { state: row.state, mayAct, isClosed, isReceived };
  const now: IntakeStanding = {
    ...{ ...place, toWrite: counts.NEW + counts.CHANGED, outdated: counts.OUTDATED, rejected: counts.REJECTED },
    isChangedSince: row.forgottenAt === null ? (isChangedSince ?? null) : true,
  };
  return {
    ...row,
    counts: Object.values(RowStanding).map((one) => ({ standing: one, count: counts[one] })),
    ...{ applyObstacle: applyObstacle(now), undoObstacle: undoObstacle(now), discardObstacle: discardObstacle(now) },
  };
}

/** SQL: where the viewer may act; only to show what may be done. */
const scopes = (viewer: Viewer): string => `'{${scopesWith(viewer, enterers).join(",")}}'::int[]`;

const select = (viewer: Viewer): string => `
  select i.id::text as id, i.year, ${refColumn} as organisation, i.file_name as "fileName", i.by_name as "byName", i.state,
    i.uploaded_at as "uploadedAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.forgotten_at as "forgottenAt", i.rows_done as "rowsDone",
    i.rows_total as "rowsTotal", case when i.rows_done > 0 then ceil(extract(epoch from clock_timestamp() - i.began_at)
      * (i.rows_total - i.rows_done) / i.rows_done)::int end as "secondsLeft", i.quotas, i.open_points as "openPoints", i.refusal, i.version,
    json_build_object('NEW', i.new_count, 'CHANGED', i.changed_count, 'OUTDATED', i.outdated_count,
      'UNCHANGED', i.unchanged_count, 'REJECTED', i.rejected_count) as counts,
    o.ancestors && ${scopes(viewer)} as "mayAct", y.state = 'CLOSED' as "isClosed",
    ${isReceivedAbove(scopes(viewer), "now()")} as "isReceived"
  from intake i
  join cycle y on y.year = i.year
  join organisation_year o on o.year = i.year and o.organisation_id = i.organisation_id`;

const ofUnit = `
  where i.year = $1 and i.organisation_id = $2 and ($3::int is null or i.id < $3::int) order by i.id desc limit $4`;

const changedSql = `
  select exists (select from intake_row r left join classification c on c.year = $2 and c.id = r.classification_id
    where r.intake_id = $1 and r.standing in ('NEW', 'CHANGED') and c.version is distinct from r.written_version) as changed`;
