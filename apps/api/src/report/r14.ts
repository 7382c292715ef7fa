import { noTierLabels, type Text } from "@xep-loai/domain";
import {
  type CancelledSubject,
  cancelledCount,
  cancelledSubjects,
} from "../classification/cancelled-subjects.service.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import { type ShownSubject, subjectRows, tierName, whoAndWhere } from "./subject-rows.ts";
import type { SourceOf } from "./summary-source.ts";
import { type Column, columnOf } from "./table-column.type.ts";

type Shown = ShownSubject<CancelledSubject>;

const column = columnOf<Shown>;

const acts: Readonly<Record<"CANCELLED" | "ADJUSTED", Text>> = {
  CANCELLED: { vi: "Hủy, xếp loại lại", en: "Cancelled, rated anew" },
  ADJUSTED: { vi: "Điều chỉnh (Mẫu 03)", en: "Changed (Mẫu 03)" },
};

const actCell = ({ subject, locale }: Shown): string => acts[subject.isCancelled ? "CANCELLED" : "ADJUSTED"][locale];

/** What came after it is shown as far as it has come. */
function newTierCell(shown: Shown): string | null {
  const { newState, newTier } = shown.subject;
  if (newState === null) return null;
  return tierName(newTier, shown) ?? noTierLabels.PENDING[shown.locale];
}

/** rules.md 6.2: old tier, reason, date, new tier, RECHECK flags raised. */
const columns: readonly Column<Shown>[] = [
  ...whoAndWhere<CancelledSubject>(),
  column("oldTier", "PASSAGE", { vi: "Mức cũ", en: "Old tier" }, (s) => tierName(s.subject.oldTier, s)),
  column("act", "PASSAGE", { vi: "Hình thức", en: "Act" }, actCell),
  column("reason", "PASSAGE", { vi: "Lý do", en: "Reason" }, ({ subject }) => subject.reason),
  column("on", "TEXT", { vi: "Ngày", en: "Date" }, ({ subject, locale }) => dayIn(locale, subject.on)),
  column("newTier", "PASSAGE", { vi: "Mức mới", en: "New tier" }, newTierCell),
  column("flags", "COUNT", { vi: "Kết quả liên quan phải xem lại", en: "Results flagged" }, (s) =>
    String(s.subject.flags),
  ),
  column("openFlags", "COUNT", { vi: "Còn phải xem lại", en: "Flags open" }, (s) => String(s.subject.openFlags)),
];

/** R14, results cancelled and rated anew, or changed by decision (HD21.RERATE.*, QD366.RERATE.*). */
export const r14: SourceOf = (view) => ({
  id: "R14",
  title: { vi: "Kết quả bị hủy, xếp loại lại, điều chỉnh", en: "Results cancelled, rated anew or changed" },
  counted: () => ({ vi: "Mọi kết quả đã hủy hoặc điều chỉnh", en: "All that were cancelled or changed" }),
  ...subjectRows({ view, columns, read: cancelledSubjects, count: cancelledCount }),
});
