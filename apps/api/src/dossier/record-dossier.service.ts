import { type Checklist, checklistFor, dayInVietnam } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { notOnTheList, saidTwice } from "../shared/given-words.ts";
import { isRefused, type Problem, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { dossier } from "./dossier.service.ts";
import type { Dossier } from "./dossier.type.ts";

/** Whose dossier of which year, as the actor last saw it. */
export interface About {
  readonly organisationId: string;
  readonly year: number;
  /** 0: nothing was recorded. */
  readonly version: number;
}

const count = z.int().min(0).max(1_000_000);

const givenDossier = (today: string) => {
  const day = givenDayUntil(today).nullish();
  const paper = z
    .object({ id: z.string(), received: count, receivedOn: day })
    .refine(isDated, saying(dated, "receivedOn"));
  return z.object({ receivedOn: day, declaringMembers: count.nullish(), papers: z.array(paper).max(50) });
};
type Given = z.infer<ReturnType<typeof givenDossier>>;

/** Papers that came in came on a day. */
function isDated({ received, receivedOn }: { received: number; receivedOn?: string | null | undefined }): boolean {
  return received > 0 === Boolean(receivedOn);
}

/** Records what came in of a dossier: the day, the papers of each kind, who has to declare. */
export async function recordDossier(acting: Acting, about: About, given: unknown): Promise<Dossier | Refused> {
  const { tx, actor, now } = acting;
  const asked = accepted(givenDossier(dayInVietnam(now)), given);
  if (isRefused(asked)) return asked;
  const organisation = await standing(tx, about.year, about.organisationId);
  if (isRefused(organisation)) return organisation;
  const unknown = notOfList(asked, checklistFor(organisation.ruleSetId, organisation.level));
  if (unknown.length > 0) return refuseInput(unknown);
  const { id, year } = organisation;
  const may = await firstRow<{ may: boolean }>(tx, "select may_receive($1, $2) as may", [year, id]);
  if (may?.may !== true) return refuse("NOT_ALLOWED");
  const kept = [asked.receivedOn ?? null, asked.declaringMembers ?? null];
  const values = [year, id, about.version, actor.displayName, now, ...kept];
  const changed = await rows(tx, about.version === 0 ? openSql : changeSql, values);
  if (changed.length === 0) return refuse("CHANGED_MEANWHILE");
  await recordPapers(tx, [year, id], asked);
  return dossier(tx, about.organisationId, about.year);
}

const dated = {
  vi: "Có giấy tờ nhận được thì phải có ngày nhận; không có thì không ghi ngày.",
  en: "Papers that came in came on a day; where none did there is no day.",
};

/** Only the papers the document in force lists, each once. */
function notOfList({ papers }: Given, checklist: Checklist | null): Problem[] {
  const known = (checklist?.items ?? []).flatMap((item) => item.papers.map(({ id }) => id));
  const ids = papers.map(({ id }) => id);
  return ids.flatMap((id, at) => {
    if (!known.includes(id)) return [{ path: `papers[${at}].id`, message: notOnTheList }];
    return ids.indexOf(id) === at ? [] : [{ path: `papers[${at}].id`, message: saidTwice }];
  });
}

const recordPapers = (tx: Tx, place: readonly number[], { papers }: Given) =>
  rows(tx, papersSql, [...place, JSON.stringify(papers)]);

/** Who comes second finds the place taken. */
const openSql = `
  insert into dossier (year, organisation_id, changed_by_name, changed_at, received_on, declaring_members)
  select $1::int, $2::int, $4, $5::timestamptz, $6::date, $7::int where $3::int = 0
  on conflict (year, organisation_id) do nothing returning version`;

const changeSql = `
  update dossier set received_on = $6, declaring_members = $7, version = version + 1, changed_by = actor_id(),
         changed_by_name = $4, changed_at = $5
   where year = $1 and organisation_id = $2 and version = $3 returning version`;

const papersSql = `
  insert into dossier_document (year, organisation_id, paper, received, received_on)
  select $1::int, $2::int, id, received, "receivedOn"
    from jsonb_to_recordset($3::jsonb) as given(id text, received int, "receivedOn" date)
  on conflict (year, organisation_id, paper) do update set received = excluded.received, received_on = excluded.received_on`;
