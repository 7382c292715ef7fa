import type { Text } from "@xep-loai/domain";
import type { Request } from "express";
import { z } from "zod";
import { tableWriters } from "../report/table-writers.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { numberOf } from "../shared/id.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { type AskedAudit, auditEntries } from "./audit.service.ts";
import type { AuditPage } from "./audit.type.ts";
import { auditOrigin } from "./audit-origin.ts";
import { auditTable, title } from "./audit-table.ts";
import { AuditAct, AuditedKind, AuditWay } from "./audit-vocabulary.ts";

const any = null;
const filters = z.object({
  organisationId: z.string().nullable().default(any),
  auditAct: z.enum(AuditAct).nullable().default(any),
  kind: z.enum(AuditedKind).nullable().default(any),
  way: z.enum(AuditWay).nullable().default(any),
  by: z.string().refine(isAskedText).nullable().default(any),
  from: z.iso.date().nullable().default(any),
  to: z.iso.date().nullable().default(any),
  locale: z.enum(Locale).optional(),
});

const formats = z.object({ format: z.enum(["xlsx", "csv"]) });

/** GET /export-audit.xlsx?…, /export-audit.csv?…: the log as it is narrowed, page by page. */
export async function exportedAudit(
  { viewer, account, transaction, now }: Context,
  { params, query }: Request,
): Promise<OutgoingFile | Refused> {
  const [given, way] = [filters.safeParse(query), formats.safeParse(params)];
  if (!given.success || !way.success) return refuse("BAD_INPUT");
  if (viewer === null) return refuseUnseen(account);
  const { locale = viewer.locale, ...asked } = given.data;
  const tx = await transaction.open(viewer);
  const first = await auditEntries(tx, viewer, { ...asked, first: atOnce });
  if (isRefused(first)) return first;
  const table = auditTable({
    organisation: { name: (await placeName(tx, asked.organisationId)) ?? everywhere[locale] },
    locale,
    origin: auditOrigin(asked, { ...viewer, locale }, now),
    entries: () => allEntries(tx, viewer, asked, first),
  });
  const { format } = way.data;
  return { type: format, name: `${title[locale]}.${format}`, write: (out) => tableWriters[format](table, out) };
}

const atOnce = 200;
const everywhere: Text = { vi: "Mọi đơn vị", en: "All organisations" };

/** It may have ended long ago: as it was called last. */
async function placeName(tx: Tx, organisationId: string | null): Promise<string | undefined> {
  if (organisationId === null) return undefined;
  const named = "select name from organisation_year where organisation_id = $1 order by year desc limit 1";
  return (await firstRow<{ name: string }>(tx, named, [numberOf(organisationId) ?? null]))?.name;
}

async function* allEntries(tx: Tx, viewer: Viewer, asked: Omit<AskedAudit, "first">, first: AuditPage) {
  for (let page: AuditPage | Refused = first; !isRefused(page); ) {
    yield* page.nodes;
    if (page.nextCursor === null) return;
    page = await auditEntries(tx, viewer, { ...asked, first: atOnce, after: page.nextCursor });
  }
}
