import type { Text } from "@xep-loai/domain";
import type { TableFile } from "../report/table-file.type.ts";
import { dayIn, momentIn } from "../shared/vietnam-time.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { AskedAudit } from "./audit.service.ts";
import { auditActLabels, auditedKindLabels, auditWayLabels } from "./audit-vocabulary.ts";

/** What the log is narrowed to, then who took it and when. */
export function auditOrigin(
  { auditAct, kind, way, by, from, to }: Omit<AskedAudit, "first">,
  { locale, displayName }: Viewer,
  now: Date,
): TableFile["origin"] {
  const lines: [Text, string | null | undefined][] = [
    [{ vi: "Từ ngày", en: "From" }, from && dayIn(locale, from)],
    [{ vi: "Đến ngày", en: "Until" }, to && dayIn(locale, to)],
    [{ vi: "Việc", en: "Act" }, auditAct && auditActLabels[auditAct][locale]],
    [{ vi: "Đối tượng", en: "Kind" }, kind && auditedKindLabels[kind][locale]],
    [{ vi: "Cách", en: "Way" }, way && auditWayLabels[way][locale]],
    [{ vi: "Tài khoản", en: "Account" }, by],
    [{ vi: "Tại thời điểm", en: "As of" }, momentIn(locale, now)],
    [{ vi: "Người kết xuất", en: "Extracted by" }, displayName],
  ];
  return lines.flatMap(([label, value]) => (value ? [[label[locale], value] as const] : []));
}
