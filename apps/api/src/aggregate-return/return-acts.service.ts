import {
  dayInVietnam,
  disjoint,
  figuresOfFields,
  type ReturnField,
  returnFaults,
  returnFields,
  type SubjectKind,
  subjectsRatedUnder,
} from "@xep-loai/domain";
import { z } from "zod";
import { type Standing, standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenNote } from "../shared/given.ts";
import { numberOf } from "../shared/id.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { givenWithdrawal, type Withdrawal } from "../shared/withdrawal.ts";
import type { AggregateReturn } from "./aggregate-return.type.ts";
import { columnOf, returnJson, type StoredReturn, shownReturn } from "./stored-return.ts";

/** Whose return of which subjects, as the actor last saw the draft. */
export interface ReturnAbout {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  /** Of the draft; 0: there was none. */
  readonly version: number;
}

const most = 10_000_000;
const givenCount = z.int().min(0).max(most);
const fields = Object.values(returnFields);
const counts = Object.fromEntries(fields.map((field) => [field, givenCount])) as Record<ReturnField, typeof givenCount>;
const givenReturn = z.object({ ...counts, goodIncludesExcellent: z.boolean(), note: givenNote });

/** Begins a return or changes what was begun; what was submitted holds until this is submitted too. */
export async function saveReturn(
  acting: Acting,
  about: ReturnAbout,
  given: unknown,
): Promise<AggregateReturn | Refused> {
  const { tx, actor, now } = acting;
  const read = accepted(givenReturn, given);
  if (isRefused(read)) return read;
  const organisation = await actedOn(tx, about);
  if (isRefused(organisation)) return organisation;
  if (!subjectsRatedUnder(organisation.regime).includes(about.subjectKind))
    return refuseField("subjectKind", notRatedThen);
  const row = { figures: figuresOfFields(read), goodIncludesExcellent: read.goodIncludesExcellent };
  const faults = returnFaults(row, { regime: organisation.regime, subject: about.subjectKind });
  if (faults.length > 0)
    return refuseInput(faults.map(({ column, message }) => ({ path: returnFields[column], message })));
  const figures = disjoint(row);
  const values = Object.entries(returnFields).map(([column]) => figures[column as keyof typeof figures]);
  const head = [about.year, organisation.id, about.subjectKind, about.version, actor.displayName, now];
  return answered(tx, about.version === 0 ? beginSql : changeSql, [
    ...[...head, read.goodIncludesExcellent, read.note],
    ...values,
  ]);
}

const notRatedThen = {
  vi: "Theo quy định của năm này, đối tượng ấy không được xếp loại riêng.",
  en: "Under the rules of this year these subjects have no tier of their own.",
};

/** Submits what was begun; the return submitted before is kept as replaced. */
export async function submitReturn(
  { tx, actor, now }: Acting,
  { id, version }: ReturnSeen,
): Promise<AggregateReturn | Refused> {
  const seen = await seenReturn(tx, id);
  if (isRefused(seen)) return seen;
  if (seen.state !== "DRAFT") return refuse("CHANGED_MEANWHILE");
  await rows(tx, replaceSql, [seen.id, actor.displayName, now]);
  return answered(tx, submitSql, [seen.id, version, actor.displayName, now, dayInVietnam(now)]);
}

/** Takes back a return, submitted or begun; it is kept with the reason. */
export async function withdrawReturn(
  { tx, actor, now }: Acting,
  withdrawal: Withdrawal,
): Promise<AggregateReturn | Refused> {
  const given = accepted(givenWithdrawal, withdrawal);
  if (isRefused(given)) return given;
  const seen = await seenReturn(tx, withdrawal.id);
  if (isRefused(seen)) return seen;
  return answered(tx, withdrawSql, [seen.id, withdrawal.version, actor.displayName, now, given.reason]);
}

/** A return as the actor last saw it. */
export interface ReturnSeen {
  readonly id: string;
  readonly version: number;
}

async function actedOn(tx: Tx, about: ReturnAbout): Promise<Standing | Refused> {
  const organisation = await standing(tx, about.year, about.organisationId);
  if (isRefused(organisation)) return organisation;
  return (await mayActOn(tx, about.year, organisation.id)) ? organisation : refuse("NOT_ALLOWED");
}

async function seenReturn(tx: Tx, id: string): Promise<{ readonly id: number; readonly state: string } | Refused> {
  const seen = await firstRow<{ id: number; state: string; may: boolean }>(tx, seenSql, [numberOf(id) ?? null]);
  if (seen === undefined) return refuse("NOT_FOUND");
  return seen.may ? seen : refuse("NOT_ALLOWED");
}

async function answered(tx: Tx, sql: string, values: readonly unknown[]): Promise<AggregateReturn | Refused> {
  const written = await firstRow<{ stored: StoredReturn }>(tx, sql, values);
  return written === undefined ? refuse("CHANGED_MEANWHILE") : shownReturn(written.stored);
}

const seenSql =
  "select id::int as id, state, may_act_on(year, organisation_id) as may from aggregate_return where id = $1";

const columns = fields.map(columnOf);
const firstFigure = 9;
const figureAt = (at: number): string => `$${firstFigure + at}::int`;

/** Who comes second finds the place taken. */
const beginSql = `
  insert into aggregate_return as r (year, organisation_id, subject_kind, changed_by_name, changed_at, good_includes_excellent, note,
    ${columns.join(", ")})
  select $1::int, $2::int, $3::subject_kind, $5, $6::timestamptz, $7::boolean, $8, ${columns.map((_, at) => figureAt(at)).join(", ")}
   where $4::int = 0
  on conflict (year, organisation_id, subject_kind) where state = 'DRAFT' do nothing returning ${returnJson} as stored`;

const changed = "version = r.version + 1, changed_by = actor_id()";

const changeSql = `
  update aggregate_return r set ${changed}, changed_by_name = $5, changed_at = $6, good_includes_excellent = $7, note = $8,
         ${columns.map((column, at) => `${column} = ${figureAt(at)}`).join(", ")}
   where year = $1 and organisation_id = $2 and subject_kind = $3 and state = 'DRAFT' and version = $4
  returning ${returnJson} as stored`;

const replaceSql = `
  update aggregate_return r set ${changed}, state = 'REPLACED', changed_by_name = $2, changed_at = $3
    from aggregate_return d
   where d.id = $1 and r.year = d.year and r.organisation_id = d.organisation_id and r.subject_kind = d.subject_kind
     and r.state = 'SUBMITTED'`;

const submitSql = `
  update aggregate_return r set ${changed}, state = 'SUBMITTED', changed_by_name = $3, changed_at = $4,
         submitted_on = $5, submitted_by = actor_id(), submitted_by_name = $3
   where id = $1 and version = $2 and state = 'DRAFT' returning ${returnJson} as stored`;

const withdrawSql = `
  update aggregate_return r set ${changed}, state = 'WITHDRAWN', changed_by_name = $3, changed_at = $4, withdrawn_reason = $5
   where id = $1 and version = $2 and state in ('DRAFT', 'SUBMITTED') returning ${returnJson} as stored`;
