import { decimalText, percentage, submissionStateLabels, type Text } from "@xep-loai/domain";
import type { UnitDeadline, UnitProgress } from "../deadline/deadline.type.ts";
import { type DeadlinesInput, deadlines } from "../deadline/deadline-list.service.ts";
import { countEveryAtLevel } from "../organisation/level-page.service.ts";
import { numberIn } from "../shared/number-in.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsStandingBelow } from "./levels-below.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, type SummaryColumnKind } from "./table-column.type.ts";

/** An organisation's progress as a reader of that language is shown it. */
interface Shown {
  readonly unit: UnitProgress;
  readonly locale: Locale;
}

const column = (
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  cell: Column<Shown>["cell"],
  parent: Text | null = null,
): Column<Shown> => ({ key, kind, label, parent, cell });

/** The day its results must be in by; else nothing is asked of it. */
const ofResults = ({ deadlines: all }: UnitProgress): UnitDeadline | undefined =>
  all.find(({ matters }) => matters.some((matter) => matter !== "REVIEWS_FINISHED"));

/** The day its reviews must be finished by, where that is another one. */
const ofReviews = ({ deadlines: all }: UnitProgress): UnitDeadline | undefined =>
  all.find(({ matters }) => matters.every((matter) => matter === "REVIEWS_FINISHED"));

const day = (locale: Locale, isoDay: string | null | undefined): string | null =>
  isoDay ? dayIn(locale, isoDay) : null;

const spelled: Readonly<Record<UnitDeadline["state"], (days: Text) => Text>> = {
  IN_TIME: () => ({ vi: "Đúng hạn", en: "In time" }),
  LATE: ({ vi, en }) => ({ vi: `Muộn ${vi}`, en: `${en} late` }),
  OPEN: ({ vi, en }) => ({ vi: `Còn ${vi}`, en: `${en} left` }),
  OVERDUE: ({ vi, en }) => ({ vi: `Quá hạn ${vi}`, en: `${en} overdue` }),
};

const daysOf = (days: number): Text => ({
  vi: `${numberIn("vi", days)} ngày`,
  en: `${numberIn("en", days)} ${days === 1 ? "day" : "days"}`,
});

const standingIn = (deadline: UnitDeadline | undefined, locale: Locale): string | null =>
  deadline === undefined ? null : spelled[deadline.state](daysOf(deadline.days))[locale];

const report: Text = { vi: "Báo cáo, hồ sơ gửi cấp trên", en: "Report and dossiers to the superior" };
const reviews: Text = { vi: "Hoàn thành kiểm điểm", en: "Reviews finished" };
const results: Text = { vi: "Kết quả xếp loại", en: "Results" };
const before: Text = { vi: "Trước ngày", en: "Before" };
const standing: Text = { vi: "Đúng hạn, muộn", en: "In time, late" };

/** rules.md 6.2: state, decided, received on, deadline, left or late, plan, dossier. */
const columns: readonly Column<Shown>[] = [
  column("toDecide", "COUNT", { vi: "Số đối tượng", en: "Subjects" }, ({ unit }) => String(unit.toDecide), results),
  column("decided", "COUNT", { vi: "Đã quyết định", en: "Decided" }, ({ unit }) => String(unit.decided), results),
  column("decidedPercent", "PERCENT", { vi: "Tỷ lệ %", en: "Percent" }, ({ unit }) => decidedPercent(unit), results),
  column("dueOn", "TEXT", before, ({ unit, locale }) => day(locale, ofResults(unit)?.dueOn), report),
  column(
    "cameIn",
    "TEXT",
    { vi: "Nhận ngày", en: "Received on" },
    (s) => day(s.locale, ofResults(s.unit)?.doneOn),
    report,
  ),
  column("state", "PASSAGE", { vi: "Tình trạng", en: "State" }, stateCell, report),
  column("standing", "TEXT", standing, ({ unit, locale }) => standingIn(ofResults(unit), locale), report),
  column("reviewsDueOn", "TEXT", before, ({ unit, locale }) => day(locale, ofReviews(unit)?.dueOn), reviews),
  column("reviewsStanding", "TEXT", standing, ({ unit, locale }) => standingIn(ofReviews(unit), locale), reviews),
  column("plan", "PASSAGE", { vi: "Kế hoạch của năm", en: "Plan of the year" }, planCell),
  column("papers", "TEXT", { vi: "Hồ sơ (đủ/cần)", en: "Dossier (complete/needed)" }, ({ unit }) =>
    unit.papersNeeded === 0 ? null : `${unit.papersComplete}/${unit.papersNeeded}`,
  ),
];

function decidedPercent({ decided, toDecide }: UnitProgress): string | null {
  const share = percentage(decided, toDecide);
  return share && decimalText(share);
}

function stateCell({ unit, locale }: Shown): string | null {
  return unit.submission === null ? null : submissionStateLabels[unit.submission.state][locale];
}

function planCell({ unit: { plan, planFindings }, locale }: Shown): string | null {
  if (plan !== null) return `${plan.number}, ${dayIn(locale, plan.filedOn)}`;
  return planFindings[0]?.message[locale] ?? null;
}

/** The organisation itself, then its direct subordinates, or those of a level below; nothing to sum up. */
const source: SummarySource = {
  id: "R8",
  title: { vi: "Tiến độ so với thời hạn", en: "Progress against the deadlines" },
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  columns,
  counted: () => ({ vi: "Mọi đối tượng thuộc diện xếp loại", en: "All subjects to be rated" }),
  groups: async () => [],
  levels: levelsStandingBelow,
  total: async () => null,
  async page(tx, asked) {
    const found = await deadlines(tx, unitsOf(asked), asked.asOf);
    if (isRefused(found)) return found;
    const units = asked.after || asked.level !== null ? found.nodes : [found.own, ...found.nodes];
    return { nodes: units.map((unit) => rowOf(unit, asked)), nextCursor: found.nextCursor };
  },
  rowCount: (tx, { organisation: { id, year, childCount }, level }) =>
    level === null ? Promise.resolve(childCount + 1) : countEveryAtLevel(tx, { year, below: id, level }),
};

const unitsOf = ({ organisation, level, first, after }: Asked): DeadlinesInput => ({
  organisationId: String(organisation.id),
  year: organisation.year,
  level,
  first,
  after,
});

const rowOf = (unit: UnitProgress, { locale }: Asked) => ({
  key: String(unit.organisation.id),
  label: unit.organisation.name,
  organisationId: unit.organisation.id,
  hasChildren: unit.childCount > 0,
  cells: cellsOf(columns, { unit, locale }),
});

/** R8, progress against the deadlines. */
export const r8: SourceOf = () => source;
