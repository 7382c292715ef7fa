import { Level, SummaryTableId } from "@xep-loai/domain";
import type { Request } from "express";
import { z } from "zod";
import { noteListTaken } from "../audit/note-list-taken.service.ts";
import { paperWriters } from "../paper/paper-writers.ts";
import { isAskedText } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { type Extract, extractOf } from "./extract.service.ts";
import { fileName } from "./file-name.ts";
import { paperOf } from "./paper-of-extract.ts";
import { tableWriters } from "./table-writers.service.ts";

const address = z.object({ table: z.enum(SummaryTableId), format: z.enum(["xlsx", "csv", "docx", "pdf"]) });

const filters = z.object({
  organisationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  group: z.string().refine(isAskedText).optional(),
  level: z.enum(Level).optional(),
  decidedOnly: z.enum(["true", "false"]).default("true"),
  locale: z.enum(Locale).optional(),
});

/** GET /export/R2.xlsx?organisationId=…&year=…: the whole table, as XLSX, CSV, DOCX or PDF. */
export async function exportedTable(context: Context, { params, query }: Request): Promise<OutgoingFile | Refused> {
  const [where, asked] = [address.safeParse(params), filters.safeParse(query)];
  if (!where.success || !asked.success) return refuse("BAD_INPUT");
  const { viewer, account, transaction, now } = context;
  if (viewer === null) return refuseUnseen(account);
  const { locale = viewer.locale, decidedOnly, group = null, ...rest } = asked.data;
  const input = { ...rest, group, decidedOnly: decidedOnly === "true", table: where.data.table };
  const extract = await extractOf(await transaction.open(viewer), { ...viewer, locale }, input, now);
  if (isRefused(extract)) return extract;
  const { format } = where.data;
  const written = await writerOf(extract, format);
  if (isRefused(written)) return written;
  const name = fileName(extract, format);
  if (extract.namesPersons) await noteTaken(context, viewer, extract, name);
  return { type: format, name, ...written };
}

async function writerOf(
  extract: Extract,
  format: keyof typeof tableWriters | keyof typeof paperWriters,
): Promise<Pick<OutgoingFile, "write" | "isRead"> | Refused> {
  if (format === "xlsx" || format === "csv") return { write: (response) => tableWriters[format](extract, response) };
  const paper = await paperOf(extract);
  return isRefused(paper) ? paper : { isRead: true, write: (response) => paperWriters[format](paper, response) };
}

async function noteTaken({ transaction }: Context, viewer: Viewer, { organisation }: Extract, name: string) {
  const { id, year } = organisation;
  await transaction.act(viewer, [], (tx) => noteListTaken(tx, { year, organisationId: id, fileName: name }));
}
