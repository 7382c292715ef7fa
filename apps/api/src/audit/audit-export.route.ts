import type { Request, Response } from "express";
import { z } from "zod";
import { isAskedText } from "../shared/asked-text.ts";
import type { Context } from "../shared/context.ts";
import { intoCsv } from "../shared/csv.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { momentIn } from "../shared/vietnam-time.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { type AskedAudit, auditEntries } from "./audit.service.ts";
import type { AuditEntry, AuditPage } from "./audit.type.ts";
import { AuditAct, AuditedKind, AuditWay, auditActLabels, auditWayLabels } from "./audit-vocabulary.ts";

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

/** GET /export-audit.csv?…: the log as it is narrowed, page by page. */
export async function exportedAudit(
  { viewer, transaction }: Context,
  { query }: Request,
): Promise<OutgoingFile | Refused> {
  const given = filters.safeParse(query);
  if (!given.success) return refuse("BAD_INPUT");
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  const { locale = viewer.locale, ...asked } = given.data;
  const tx = await transaction.open(viewer);
  const first = await auditEntries(tx, viewer, { ...asked, first: atOnce });
  if (isRefused(first)) return first;
  const write = (response: Response) => intoCsv(lines(tx, viewer, asked, first, locale), response);
  return { type: "csv", name: `${names[locale]}.csv`, write };
}

const atOnce = 200;
const names = { vi: "Nhật ký", en: "Audit log" } as const;
const headings = {
  vi: ["Thời điểm", "Tài khoản", "Cách", "Việc", "Đối tượng", "Tên", "Đơn vị", "Năm", "Nội dung"],
  en: ["Moment", "Account", "Way", "Act", "Kind", "Name", "Organisation", "Year", "Content"],
} as const;

async function* lines(tx: Tx, viewer: Viewer, asked: Omit<AskedAudit, "first">, first: AuditPage, locale: Locale) {
  yield [...headings[locale]];
  for (let page: AuditPage | Refused = first; !isRefused(page); ) {
    for (const entry of page.nodes) yield line(entry, locale);
    if (page.nextCursor === null) return;
    page = await auditEntries(tx, viewer, { ...asked, first: atOnce, after: page.nextCursor });
  }
}

const line = (entry: AuditEntry, locale: Locale): string[] => [
  momentIn(locale, new Date(entry.at)),
  entry.byName,
  entry.way === null ? "" : auditWayLabels[entry.way][locale],
  auditActLabels[entry.act][locale],
  entry.kindLabel[locale],
  entry.subjectName ?? "",
  entry.organisation?.name ?? "",
  entry.year === null ? "" : String(entry.year),
  entry.changes
    .map(({ label, before, after }) => `${label[locale]}: ${before?.[locale] ?? ""} → ${after?.[locale] ?? ""}`)
    .join("; "),
];
