import type { Text } from "@xep-loai/domain";
import type { FieldChange } from "../classification/history/history.type.ts";
import type { TableFile } from "../report/table-file.type.ts";
import { momentIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import type { AuditEntry } from "./audit.type.ts";
import { auditActLabels, auditWayLabels } from "./audit-vocabulary.ts";

interface Log extends Pick<TableFile, "organisation" | "locale" | "origin"> {
  entries(): AsyncIterable<AuditEntry>;
}

/** The log as a table, a row for each entry. */
export const auditTable = ({ organisation, locale, origin, entries }: Log): TableFile => ({
  source: { id: title[locale], title, rowHeading: { vi: "Thời điểm", en: "Moment" }, columns },
  organisation,
  locale,
  total: null,
  origin: [[tableWord[locale], title[locale]], [unitWord[locale], organisation.name], ...origin],
  rows: () => rowsOf(entries(), locale),
});

export const title: Text = { vi: "Nhật ký", en: "Audit log" };
const tableWord: Text = { vi: "Bảng", en: "Table" };
const unitWord: Text = { vi: "Đơn vị", en: "Organisation" };

const column = (key: string, vi: string, en: string, kind: "TEXT" | "PASSAGE" = "TEXT") => ({
  key,
  label: { vi, en },
  parent: null,
  kind,
});

const columns: TableFile["source"]["columns"] = [
  column("by", "Tài khoản", "Account"),
  column("way", "Cách", "Way"),
  column("act", "Việc", "Act"),
  column("kind", "Đối tượng", "Kind"),
  column("name", "Tên", "Name", "PASSAGE"),
  column("organisation", "Đơn vị", "Organisation", "PASSAGE"),
  column("year", "Năm", "Year"),
  column("content", "Nội dung", "Content", "PASSAGE"),
];

async function* rowsOf(entries: AsyncIterable<AuditEntry>, locale: Locale): ReturnType<TableFile["rows"]> {
  for await (const entry of entries)
    yield {
      key: entry.id,
      label: momentIn(locale, new Date(entry.at)),
      organisationId: null,
      hasChildren: false,
      cells: cellsOf(entry, locale),
    };
}

const cellsOf = (entry: AuditEntry, locale: Locale): (string | null)[] => [
  entry.byName,
  entry.way && auditWayLabels[entry.way][locale],
  auditActLabels[entry.act][locale],
  entry.kindLabel[locale],
  entry.subjectName,
  entry.organisation?.name ?? null,
  entry.year === null ? null : String(entry.year),
  entry.changes.map((change) => changeWords(change, locale)).join("; "),
];

/** «Điểm kết quả: 30 điểm → 28,5 điểm»; where neither can be told, that it was changed. */
function changeWords({ label, before, after }: FieldChange, locale: Locale): string {
  if (before === null && after === null) return `${label[locale]}: ${changed[locale]}`;
  const [from, to] = [before, after].map((value) => value?.[locale] ?? nothing[locale]);
  return `${label[locale]}: ${from} → ${to}`;
}

const nothing: Text = { vi: "(chưa có)", en: "(none)" };
const changed: Text = { vi: "đã sửa", en: "changed" };
