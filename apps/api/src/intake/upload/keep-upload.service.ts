import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../../organisation/standing.service.ts";
import type { Acting } from "../../shared/acting.ts";
import { asSystem } from "../../shared/as-system.ts";
import { accepted, givenLine } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import { keepFile } from "./file-parts.service.ts";

/** Whose results of which year a file is said to hold. */
export interface GivenUpload {
  readonly organisationId: string;
  readonly year: number;
  readonly fileName: string;
}

/** Keeps a file that came in, to be checked by the job; answers the intake's id. */
export async function keepUpload(acting: Acting, given: GivenUpload, path: string): Promise<string | Refused> {
  const { tx, actor, now } = acting;
  const named = accepted(z.object({ fileName: givenLine }), { fileName: given.fileName.slice(-200) });
  if (isRefused(named)) return named;
  const organisation = await standing(tx, given.year, given.organisationId);
  if (isRefused(organisation)) return organisation;
  const { may, busy } =
    (await firstRow<{ may: boolean; busy: boolean }>(tx, place, [given.year, organisation.id])) ?? {};
  if (may !== true) return refuse("NOT_ALLOWED");
  if (busy === true) return refuseField("file", anotherUnderWay);
  const values = [given.year, organisation.id, actor.displayName, named.fileName, now];
  const kept = await firstRow<{ id: string }>(tx, insert, values);
  if (kept === undefined) return refuse("NOT_ALLOWED");
  await asSystem(tx, (system) => keepFile(system, kept.id, path));
  return kept.id;
}

const place = `
  select may_act_on($1, $2) as may, exists (select from intake where year = $1 and organisation_id = $2
    and state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING')) as busy`;

const insert = `
  insert into intake (year, organisation_id, by_name, file_name, uploaded_at) values ($1, $2, $3, $4, $5) returning id::text as id`;

const anotherUnderWay: Text = {
  vi: "Một tệp khác của đơn vị này đang được xử lý. Hãy chờ xong rồi tải lên.",
  en: "Another file of this unit is being worked on. Please wait for it, then upload.",
};
