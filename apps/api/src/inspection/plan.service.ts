import { againstVisit, type Finding, type Text, yearOf } from "@xep-loai/domain";
import { standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted } from "../shared/given.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { type GivenNotice, givenNotice } from "./given-notice.ts";
import { cellFactsOf, papersOf } from "./inspection.facts.ts";
import { inspection } from "./inspection.service.ts";
import type { Inspection } from "./inspection.type.ts";
import type { StoredInspection } from "./stored-inspection.ts";
import { type Taken, takeInspection } from "./take.ts";

/** Plans an inspection: its notice and who is inspected. What does not stand at or below the committee is not found. */
export async function planInspection(
  acting: Acting,
  organisationId: string,
  given: unknown,
): Promise<Inspection | Refused> {
  const { tx, actor, now } = acting;
  const notice = accepted(givenNotice, given);
  if (isRefused(notice)) return notice;
  const year = yearOf(notice.visitsFrom);
  const committee = await standing(tx, year, organisationId);
  if (isRefused(committee)) return committee;
  const at = { year, organisationId: committee.id };
  const refused = (await mayNotPlan(tx, at)) ?? (await notBelow(tx, at, notice));
  if (refused !== null) return refused;
  if (await isKnown(tx, committee.id, notice)) return refuse("ALREADY_THERE");
  const values = [...noticeValues(notice), actor.displayName, now, year, committee.id];
  const made = await firstRow<{ id: number }>(tx, planSql, values);
  if (made === undefined) throw new Error("an inspection was planned and is not there");
  await nameCells(tx, { id: made.id, year }, notice);
  return inspection(tx, String(made.id), now);
}

/** Corrects the notice. A visit that was set must still be inside its days; who has a visit or a report stays in it. */
export async function changeInspection(acting: Acting, taken: Taken, given: unknown): Promise<Inspection | Refused> {
  const { tx, now } = acting;
  const notice = accepted(givenNotice, given);
  if (isRefused(notice)) return notice;
  const stored = await takeInspection(acting, taken);
  if (isRefused(stored)) return stored;
  if (yearOf(notice.visitsFrom) !== stored.year) return refuseField("visitsFrom", otherYear(stored.year));
  if (isLeftOut(stored, notice)) return refuseField("cellIds", visited);
  const refused = await notBelow(tx, stored, notice);
  if (refused !== null) return refused;
  if (await isKnown(tx, stored.organisationId, notice, stored.id)) return refuse("ALREADY_THERE");
  const against = againstWindow(stored, notice, now);
  if (against.length > 0) return refuse("AGAINST_RULES", against);
  await rows(tx, changeSql, [...noticeValues(notice), stored.id]);
  await nameCells(tx, stored, notice);
  return inspection(tx, taken.id, now);
}

/** A notice is told from another of the same committee by number and date. */
const isKnown = async (tx: Tx, organisationId: number, { number, issuedOn }: GivenNotice, but = 0): Promise<boolean> =>
  (await firstRow(
    tx,
    "select from inspection where organisation_id = $1 and number = $2 and issued_on = $3 and id <> $4",
    [organisationId, number, issuedOn, but],
  )) !== undefined;

const otherYear = (year: number): Text => ({
  vi: `Cuộc kiểm tra này thuộc năm ${year}. Hãy lập cuộc khác cho năm khác.`,
  en: `This inspection is of ${year}. Please plan another one for another year.`,
});

const visited: Text = {
  vi: "Nơi đã có lịch hoặc báo cáo phải còn trong danh sách.",
  en: "Those with a visit or a report must stay on the list.",
};

const isLeftOut = ({ cells }: StoredInspection, { cellIds }: GivenNotice): boolean =>
  cells.some(
    ({ organisation, visit, reports }) => (visit !== null || reports.length > 0) && !cellIds.includes(organisation.id),
  );

function againstWindow(stored: StoredInspection, { visitsFrom, visitsTo }: GivenNotice, now: Date): Finding[] {
  const changed = { ...stored, visitsFrom, visitsTo };
  return stored.cells.flatMap((cell) => againstVisit(papersOf(changed, now), cellFactsOf(changed, cell)));
}

type Committee = Pick<StoredInspection, "year" | "organisationId">;

async function mayNotPlan(tx: Tx, { year, organisationId }: Committee): Promise<Refused | null> {
  return (await mayActOn(tx, year, organisationId)) ? null : refuse("NOT_ALLOWED");
}

/** Who is inspected is looked at before the number of the notice: what else is there is no answer to a wrong question. */
async function notBelow(
  tx: Tx,
  { year, organisationId }: Committee,
  { cellIds }: GivenNotice,
): Promise<Refused | null> {
  const below = await rows(
    tx,
    "select from organisation_year where year = $1 and organisation_id = any($2::int[]) and ancestors @> array[$3::int]",
    [year, cellIds, organisationId],
  );
  return below.length === new Set(cellIds).size ? null : refuse("NOT_FOUND");
}

/** Those named are inspected, and nobody else. */
async function nameCells(
  tx: Tx,
  { id, year }: Pick<StoredInspection, "id" | "year">,
  { cellIds }: GivenNotice,
): Promise<void> {
  await rows(tx, nameSql, [id, year, cellIds]);
  await rows(tx, withdrawSql, [id, cellIds]);
}

const nameSql = `
  insert into inspected_cell (inspection_id, year, organisation_id) select distinct $1::int, $2::int, unnest($3::int[])
  on conflict (inspection_id, organisation_id) do update set withdrawn_at = null`;

const withdrawSql = `
  update inspected_cell set withdrawn_at = now()
   where inspection_id = $1 and withdrawn_at is null and organisation_id <> all ($2::int[])`;

const noticeValues = (notice: GivenNotice): readonly unknown[] => [
  notice.number,
  notice.issuedOn,
  notice.place,
  notice.title,
  notice.issuedBy,
  notice.legalBases,
  JSON.stringify(notice.contents),
  notice.method,
  `[${notice.visitsFrom},${notice.visitsTo}]`,
  notice.reportsBefore,
  notice.reportsTo,
  notice.officeInspected,
  notice.recipients,
  notice.signedFor,
  notice.signedPost,
  notice.signedBy,
];

const noticeColumns = `number, issued_on, place, title, issued_by, legal_bases, contents, method, visit_days, reports_before, reports_to,
  office_inspected, recipients, signed_for, signed_post, signed_by`;

const noticeParameters = Array.from({ length: 16 }, (_, index) => `$${index + 1}`).join(", ");

const planSql = `
  insert into inspection (${noticeColumns}, changed_by_name, changed_at, year, organisation_id)
  values (${noticeParameters}, $17, $18, $19, $20) returning id`;

const changeSql = `update inspection set (${noticeColumns}) = (${noticeParameters}) where id = $17`;
