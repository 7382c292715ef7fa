import {
  dayInVietnam,
  type NotRatedReason,
  noTierLabels,
  notRatedReasonLabels,
  regimeOfKey,
  ruleLeavingUnrated,
  subjectKindLabels,
  type Text,
} from "@xep-loai/domain";
import { z } from "zod";
import { keyOfUnrated, type UnratedSubject, unratedSubjects } from "../classification/unrated-subjects.service.ts";
import { bigintKey, cursorKey, intKey, pageOf, textKey } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { unratedTotal } from "../statistics/unrated-counts.service.ts";
import { levelsHere } from "./levels-below.ts";
import { arePersons } from "./persons.ts";
import { inNumbers, unratedInNumbers } from "./r6-counts.ts";
import { kindGroups, kindOf, labelOf } from "./subject-rows.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, columnOf } from "./table-column.type.ts";
import { tiersCounted } from "./tier-counted.ts";

/** One without a tier as a reader of that language is shown it. */
interface Shown {
  readonly subject: UnratedSubject;
  readonly locale: Locale;
}

const column = columnOf<Shown>;

/** rules.md 6.2: kind, unit, reason, since, rule id; of those pending the age in days. */
const columns: readonly Column<Shown>[] = [
  column(
    "kind",
    "TEXT",
    { vi: "Đối tượng", en: "Kind of subject" },
    (s) => subjectKindLabels[s.subject.kind][s.locale],
  ),
  column("place", "PASSAGE", { vi: "Nơi xếp loại", en: "Rated at" }, (s) => s.subject.organisationName),
  column("reason", "PASSAGE", { vi: "Lý do", en: "Reason" }, reasonCell),
  column(
    "since",
    "TEXT",
    { vi: "Từ ngày", en: "Since" },
    ({ subject, locale }) => subject.since && dayIn(locale, subject.since),
  ),
  column("decision", "PASSAGE", { vi: "Quyết định", en: "Decision" }, decisionCell),
  column("days", "COUNT", { vi: "Số ngày chờ", en: "Days waiting" }, ({ subject: { days } }) =>
    days === null ? null : String(days),
  ),
  column("rule", "PASSAGE", { vi: "Quy định", en: "Rule" }, ({ subject }) => ruleOf(subject)),
];

function reasonCell({ subject: { reason }, locale }: Shown): string {
  return reason === null ? noTierLabels.PENDING[locale] : notRatedReasonLabels[reason][locale];
}

/** By which document one is exempt or suspended: where none is recorded it says so. */
function decisionCell({ subject: { reason, decision }, locale }: Shown): string | null {
  if (reason !== "EXEMPT" && reason !== "SUSPENDED") return null;
  if (decision === null) return noDecision[locale];
  return [decision.number, dayIn(locale, decision.decidedOn), decision.byBody].join(", ");
}

const noDecision: Text = { vi: "chưa ghi quyết định", en: "no decision recorded" };

const ruleOf = ({ ruleSetId, kind, reason }: UnratedSubject & { reason: NotRatedReason | null }): string | null =>
  reason && ruleLeavingUnrated(regimeOfKey(ruleSetId) ?? "NOT_HELD", kind, reason);

/** Those without a tier for a reason, then those pending; a sum of them means nothing: no total. */
const named: SummarySource = {
  id: "R6",
  title: { vi: "Danh sách không xếp loại, chưa xếp loại", en: "Not rated and still to be rated" },
  rowHeading: { vi: "Tổ chức, cá nhân", en: "Subject" },
  columns,
  counted: tiersCounted,
  levels: levelsHere,
  note: async () => daysCounted,
  groups: async () => [inNumbers, ...kindGroups],
  namesPersons: (asked) => arePersons(kindOf(asked)),
  total: async () => null,
  async page(tx, asked) {
    const key = cursorKey(asked.after, z.tuple([intKey, intKey, textKey, bigintKey]));
    if (isRefused(key)) return key;
    const found = await unratedSubjects(tx, of(asked), key, asked.first);
    return pageOf(found, asked.first, keyOfUnrated, (subject) => ({
      key: subject.id,
      label: labelOf(subject),
      organisationId: subject.organisationId,
      hasChildren: false,
      cells: cellsOf(columns, { subject, locale: asked.locale }),
    }));
  },
  rowCount: (tx, asked) => unratedTotal(tx, of(asked)),
};

const daysCounted: Text = {
  vi: "Số ngày chờ tính từ ngày biểu quyết, nếu chưa có thì từ ngày hoàn thành kiểm điểm, nếu chưa có nữa thì từ ngày kết thúc năm xếp loại.",
  en: "Days are counted from the vote, else from the completion of the review, else from the end of the rating year.",
};

const of = ({ organisation: { year, id }, group, level, decidedOnly, asOf }: Asked) => ({
  year,
  organisationId: id,
  kind: kindOf({ group }),
  level,
  decidedOnly,
  day: dayInVietnam(asOf),
});

/** R6, those not rated: by name, or in numbers; the Centre is told numbers whatever it asks for (rules.md 6.2, packs). */
export const r6: SourceOf = ({ group, level }) => {
  if (level === "CENTRAL") return { ...unratedInNumbers(named), groups: async () => [] };
  return group === inNumbers.value ? unratedInNumbers(named) : named;
};
