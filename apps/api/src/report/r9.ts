import {
  citationText,
  type Finding,
  followUpStateLabels,
  lowestTier,
  SubjectKind,
  subjectKindLabels,
  type Text,
  tierNamesOf,
} from "@xep-loai/domain";
import type { FollowedSubject } from "../follow-up/follow-up.type.ts";
import { type FollowUpsInput, followUps } from "../follow-up/follow-up-list.service.ts";
import { withDecimalComma } from "../shared/decimal-comma.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import { arePersons } from "./persons.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, type SummaryColumnKind } from "./table-column.type.ts";

/** One at the lowest tier as a reader of that language is shown it. */
interface Shown {
  readonly subject: FollowedSubject;
  readonly locale: Locale;
}

const column = (
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  cell: Column<Shown>["cell"],
  parent: Text | null = null,
): Column<Shown> => ({ key, kind, label, parent, cell });

/** «… (100 · 9 = 900 < 50 · 20 = 1000) [HD 21, II.B.1.3.d, bullet 1, first limb]». */
function forcedBy({ message, arithmetic, citation }: Finding, locale: Locale): string {
  const sum = arithmetic === null ? "" : ` (${locale === "vi" ? withDecimalComma(arithmetic) : arithmetic})`;
  return `${message[locale].replace(/\.$/, "")}${sum} [${citationText(citation, locale)}]`;
}

const tierCell: Column<Shown>["cell"] = ({ subject, locale }) =>
  subject.ended?.tier === null
    ? null
    : tierNamesOf(subject, subject.subjectKind)[subject.ended?.tier ?? lowestTier][locale];

const followUp: Text = { vi: "Biện pháp củng cố, giúp đỡ", en: "Follow-up" };

/** rules.md 6.2: subject, tier, what forced it with the figures, action and owner. */
const columns: readonly Column<Shown>[] = [
  column(
    "kind",
    "TEXT",
    { vi: "Đối tượng", en: "Kind of subject" },
    (s) => subjectKindLabels[s.subject.subjectKind][s.locale],
  ),
  column("place", "PASSAGE", { vi: "Nơi xếp loại", en: "Rated at" }, (s) => s.subject.organisation.name),
  column("tier", "PASSAGE", { vi: "Mức xếp loại", en: "Tier" }, tierCell),
  column("forcedBy", "PASSAGE", { vi: "Quy định buộc xếp mức thấp nhất, số liệu", en: "Forced by" }, (s) =>
    s.subject.forcing.map((finding) => forcedBy(finding, s.locale)).join("; "),
  ),
  column(
    "state",
    "TEXT",
    { vi: "Tình trạng", en: "State" },
    (s) => followUpStateLabels[s.subject.state][s.locale],
    followUp,
  ),
  column("owner", "PASSAGE", { vi: "Phụ trách", en: "Owner" }, (s) => s.subject.followUp?.owner ?? null, followUp),
  column("action", "PASSAGE", { vi: "Biện pháp", en: "Action" }, (s) => s.subject.followUp?.action ?? null, followUp),
  column("dueOn", "TEXT", { vi: "Thời hạn", en: "Due" }, (s) => day(s, s.subject.followUp?.dueOn), followUp),
  column("doneOn", "TEXT", { vi: "Xong ngày", en: "Done on" }, (s) => day(s, s.subject.followUp?.doneOn), followUp),
  column(
    "outcome",
    "PASSAGE",
    { vi: "Kết quả", en: "Outcome" },
    (s) => s.subject.followUp?.outcome ?? s.subject.ended?.reason ?? null,
    followUp,
  ),
];

const day = ({ locale }: Shown, isoDay: string | null | undefined): string | null =>
  isoDay ? dayIn(locale, isoDay) : null;

const kinds = Object.values(SubjectKind);

/** A sum of them means nothing: no total. */
const source: SummarySource = {
  id: "R9",
  title: { vi: "Danh sách mức thấp nhất và biện pháp củng cố, giúp đỡ", en: "Lowest tier and follow-up" },
  rowHeading: { vi: "Tổ chức, cá nhân", en: "Subject" },
  columns,
  counted: () => ({ vi: "Chỉ kết quả đã quyết định", en: "Decided ones only" }),
  groups: async () => kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  levels: levelsHere,
  namesPersons: ({ group }) => arePersons(group),
  total: async () => null,
  async page(tx, asked) {
    const found = await followUps(tx, followUpsOf(asked), asked.asOf);
    if (isRefused(found)) return found;
    return { nodes: found.nodes.map((subject) => rowOf(subject, asked)), nextCursor: found.nextCursor };
  },
  async rowCount(tx, asked) {
    const found = await followUps(tx, { ...followUpsOf(asked), first: 1, after: null }, asked.asOf);
    return isRefused(found) ? 0 : found.total;
  },
};

/** The table is narrowed by the kind of subject. */
const followUpsOf = ({ organisation, group, level, first, after }: Asked): FollowUpsInput => ({
  organisationId: String(organisation.id),
  year: organisation.year,
  subjectKind: kinds.find((kind) => kind === group) ?? null,
  level,
  first,
  after,
});

function rowOf(subject: FollowedSubject, { locale }: Asked) {
  const { subjectName, subjectTitle } = subject;
  return {
    key: subject.classificationId,
    label: subjectTitle === null ? subjectName : `${subjectName}, ${subjectTitle}`,
    organisationId: subject.organisation.id,
    hasChildren: false,
    cells: cellsOf(columns, { subject, locale }),
  };
}

/** R9, those at the lowest tier and what is done about them. */
export const r9: SourceOf = () => source;
