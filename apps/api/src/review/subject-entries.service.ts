import type { SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { numberOf } from "../shared/id.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { entriesSql, placeSql } from "./subject-entries.sql.ts";
import type { SubjectEntry } from "./subject-entry.ts";

const entryKey = z.tuple([intKey, textKey, textKey, bigintKey]);

/** What the list is ordered by. */
export const keyOfEntry = ({ rank, turn, name, subjectId }: SubjectEntry): [number, string, string, string] => [
  rank,
  turn,
  name,
  subjectId,
];

/** Those reviewed at an organisation in the order of their turn, one more than the page holds. */
export async function entriesAfter(
  tx: Tx,
  year: number,
  organisationId: number,
  page: PageRequest,
): Promise<SubjectEntry[] | Refused> {
  const key = cursorKey(page.after, entryKey);
  if (isRefused(key)) return key;
  const [rank, turn, name, id] = key ?? [null, null, null, null];
  return rows(tx, entriesSql, [year, [organisationId], null, null, rank, turn, name, id, pageSize(page.first) + 1]);
}

/** Which subject of which year. */
export interface AskedSubject {
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
}

/** One of them, where the viewer sees it; undefined: there is none. */
export async function entryOf(
  tx: Tx,
  { year, subjectKind, subjectId }: AskedSubject,
): Promise<SubjectEntry | undefined> {
  const id = numberOf(subjectId);
  const place = await firstRow<{ id: number | null }>(tx, placeSql, [year, subjectKind, id ?? null]);
  const found = await rows<SubjectEntry>(tx, entriesSql, [
    year,
    [place?.id ?? null],
    subjectKind,
    id ?? null,
    null,
    null,
    null,
    null,
    1,
  ]);
  return found[0];
}

/** Those of one kind at some organisations. */
export const entriesAt = (
  tx: Tx,
  year: number,
  organisationIds: readonly number[],
  kind: SubjectKind,
): Promise<SubjectEntry[]> => rows(tx, entriesSql, [year, organisationIds, kind, null, null, null, null, null, null]);
