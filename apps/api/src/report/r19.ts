import {
  Attendant,
  attendantLabels,
  type ReportRecipient,
  reportRecipientLabels,
  reportStandingLabels,
  type Text,
} from "@xep-loai/domain";
import { z } from "zod";
import {
  type InspectedPlace,
  inspectedCount,
  inspectedPlaces,
  keyOfInspected,
} from "../inspection/inspected-cells.service.ts";
import { cursorKey, intKey, pageOf } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import type { Asked, SourceOf, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, columnOf } from "./table-column.type.ts";

/** One that is inspected as a reader of that language is shown it. */
interface Shown {
  readonly place: InspectedPlace;
  readonly locale: Locale;
}

const column = columnOf<Shown>;

const visit: Text = { vi: "Làm việc với đoàn", en: "Visit of the team" };
const report: Text = { vi: "Báo cáo", en: "Report" };

const noticeCell = ({ place: { notice }, locale }: Shown): string =>
  `${notice.number}, ${dayIn(locale, notice.issuedOn)}`;

function visitCell({ place: { cell }, locale }: Shown): string | null {
  return cell.visit && `${dayIn(locale, cell.visit.on)}, ${cell.visit.from}–${cell.visit.to}`;
}

/** Of those who have to meet the team, who did (TB 01, 3); null: not recorded. */
function metCell({ place: { cell }, locale }: Shown): string | null {
  const met = cell.visit?.met;
  if (!met) return null;
  const there = Object.values(Attendant).filter((who) => met.includes(who));
  return there.map((who) => attendantLabels[who][locale]).join(", ");
}

const receivedBy = (recipient: ReportRecipient): Column<Shown> =>
  column(
    `received.${recipient}`,
    "TEXT",
    reportRecipientLabels[recipient],
    ({ place: { cell }, locale }) => {
      const received = cell.reports.find((each) => each.recipient === recipient);
      return received ? dayIn(locale, received.receivedOn) : null;
    },
    report,
  );

/** rules.md 6.2: visit date, report received, on time, participants met. */
const columns: readonly Column<Shown>[] = [
  column("notice", "PASSAGE", { vi: "Thông báo", en: "Notice" }, noticeCell),
  column("visit", "PASSAGE", { vi: "Ngày, giờ", en: "Day, hours" }, visitCell, visit),
  column("met", "PASSAGE", { vi: "Thành phần đã dự", en: "Who was met" }, metCell, visit),
  column(
    "before",
    "TEXT",
    { vi: "Trước ngày", en: "Before" },
    (s) => dayIn(s.locale, s.place.notice.reportsBefore),
    report,
  ),
  receivedBy("COMMISSION"),
  receivedBy("TEAM"),
  column(
    "standing",
    "PASSAGE",
    { vi: "Đúng hạn, muộn", en: "In time, late" },
    (s) => reportStandingLabels[s.place.standing][s.locale],
    report,
  ),
];

/** Each cell of each notice, at the organisation and below it; nothing to sum up. */
const source: SummarySource = {
  id: "R19",
  title: { vi: "Kiểm tra, giám sát: lịch làm việc và báo cáo", en: "Inspection: visits and reports" },
  rowHeading: { vi: "Tổ chức đảng được kiểm tra", en: "Inspected organisation" },
  columns,
  counted: () => ({ vi: "Mọi cuộc kiểm tra đã thông báo", en: "Every inspection given notice of" }),
  groups: async () => [],
  levels: levelsHere,
  total: async () => null,
  async page(tx, asked) {
    const key = cursorKey(asked.after, z.tuple([intKey, intKey]));
    if (isRefused(key)) return key;
    const found = await inspectedPlaces(tx, of(asked), key, asked.first, asked.asOf);
    return pageOf(found, asked.first, keyOfInspected, (place) => ({
      key: `${place.organisationId} ${place.notice.id}`,
      label: place.cell.organisation.name,
      organisationId: place.organisationId,
      hasChildren: false,
      cells: cellsOf(columns, { place, locale: asked.locale }),
    }));
  },
  rowCount: (tx, asked) => inspectedCount(tx, of(asked)),
};

const of = ({ organisation: { id, year }, level }: Asked) => ({ year, organisationId: id, level });

/** R19, the inspections of the year (TB53.*, TB01.*). */
export const r19: SourceOf = () => source;
