import { isTierAtLeast } from "@xep-loai/domain";
import { type CappedSubject, cappedCount, cappedSubjects } from "../classification/capped-subjects.service.ts";
import { notYetAskedAgain } from "./not-yet-asked-again.ts";
import { type ShownSubject, subjectRows, tierName, whoAndWhere } from "./subject-rows.ts";
import type { SourceOf } from "./summary-source.ts";
import { type Column, columnOf } from "./table-column.type.ts";

type Shown = ShownSubject<CappedSubject>;

const column = columnOf<Shown>;

/** «… [HD21.LEADER.HEAD_CAP]», one rule after the other; where a fact has moved since they were counted their ids alone. */
const capCell = ({ subject, locale }: Shown): string =>
  subject.caps.length === 0 ? subject.capIds.map((id) => `[${id}]`).join("; ") : capsIn({ subject, locale });

const capsIn = ({ subject, locale }: Pick<Shown, "subject" | "locale">): string =>
  subject.caps.map(({ message, ruleId }) => `${message[locale].replace(/\.$/, "")} [${ruleId}]`).join("; ");

/** Marked where the tier stands above what is left open. */
const isAbove = ({ tier, ceiling }: CappedSubject): boolean =>
  tier !== null && (ceiling === null || (tier !== ceiling && isTierAtLeast(tier, ceiling)));

/** rules.md 6.2: ceiling, cap rule, proposed tier above the ceiling. */
const columns: readonly Column<Shown>[] = [
  ...whoAndWhere<CappedSubject>(),
  column("ceiling", "PASSAGE", { vi: "Mức cao nhất được xếp", en: "Ceiling" }, (s) => tierName(s.subject.ceiling, s)),
  column("caps", "PASSAGE", { vi: "Quy định giới hạn", en: "Cap" }, capCell),
  column("tier", "PASSAGE", { vi: "Mức đề nghị, quyết định", en: "Proposed or decided tier" }, (s) =>
    tierName(s.subject.tier, s),
  ),
  column("above", "TEXT", { vi: "Vượt mức", en: "Above it" }, ({ subject }) => (isAbove(subject) ? "×" : "")),
];

/** R11, the caps in force: by sick leave, of a collective by its organisation, of a head by both. */
export const r11: SourceOf = (view) => ({
  id: "R11",
  title: { vi: "Các trường hợp bị giới hạn mức xếp loại", en: "Caps in force" },
  counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
  note: notYetAskedAgain,
  ...subjectRows({ view, columns, read: cappedSubjects, count: cappedCount }),
});
