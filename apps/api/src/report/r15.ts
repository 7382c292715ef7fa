import type { SubjectKind, Text } from "@xep-loai/domain";
import { idsAtLevel } from "../organisation/level-page.service.ts";
import {
  type ReviewFigures,
  reviewFiguresAt,
  reviewFiguresBelow,
  reviewFiguresOfAll,
} from "../review/review-figures.service.ts";
import { levelsBelow } from "./levels-below.ts";
import type { SourceOf } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";
import { treeRows } from "./tree-source.ts";

type ReviewColumn = Column<ReviewFigures>;

const count = (
  key: string,
  label: Text,
  figure: (figures: ReviewFigures) => number,
  parent: Text | null = null,
): ReviewColumn => ({ key, label, parent, kind: "COUNT", cell: (figures) => String(figure(figures)) });

const done: Text = { vi: "Cuộc kiểm điểm đã hoàn thành", en: "Reviews completed" };

/** Whom the review is to be held of, and the reviews done (rules.md 6.2): a person has one at each place. */
const ofSubjects = (kind: SubjectKind, parent: Text): ReviewColumn[] => [
  count(`${kind}.expected`, { vi: "Phải kiểm điểm", en: "To be reviewed" }, ({ expected }) => expected[kind], parent),
  count(`${kind}.completed`, done, ({ completed }) => completed[kind], parent),
];

const leaders: Text = {
  vi: "Cán bộ lãnh đạo, quản lý (mỗi nơi một cuộc)",
  en: "Leaders (a review at each place)",
};
const prompted: Text = { vi: "Gợi ý kiểm điểm", en: "Prompts" };

const columns: readonly ReviewColumn[] = [
  ...ofSubjects("COLLECTIVE", { vi: "Tập thể", en: "Collectives" }),
  ...ofSubjects("MEMBER", {
    vi: "Đảng viên (chi bộ, tổ đảng: mỗi nơi một cuộc)",
    en: "Party members (a review in the cell, one in the Party group)",
  }),
  count("LEADER.opened", { vi: "Cuộc kiểm điểm đã mở", en: "Reviews opened" }, ({ opened }) => opened.LEADER, leaders),
  count("LEADER.completed", done, ({ completed }) => completed.LEADER, leaders),
  count(
    "outOfOrder",
    { vi: "Cuộc kiểm điểm tập thể sai thứ tự", en: "Collective reviews out of order" },
    ({ outOfOrder }) => outOfOrder,
  ),
  count("lateDraft", { vi: "Cuộc gửi dự thảo chậm", en: "Reviews with a late draft" }, ({ lateDraft }) => lateDraft),
  count(
    "tooShort",
    { vi: "Cuộc ngắn hơn quy định", en: "Reviews shorter than prescribed" },
    ({ tooShort }) => tooShort,
  ),
  count("prompts", { vi: "Số vấn đề gợi ý", en: "Issues prompted" }, ({ prompts }) => prompts, prompted),
  count(
    "promptsAnswered",
    { vi: "Vấn đề đã giải trình", en: "Issues answered" },
    (figures) => figures.promptsAnswered,
    prompted,
  ),
];

/** R15, how the review was conducted (HD21.REVIEW.*). */
export const r15: SourceOf = () => ({
  id: "R15",
  title: { vi: "Tình hình kiểm điểm tập thể, cá nhân", en: "Conduct of the review" },
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  columns,
  counted: () => ({ vi: "Các cuộc kiểm điểm đã ghi", en: "Reviews recorded" }),
  groups: async () => [],
  levels: levelsBelow,
  ...treeRows({
    async below(tx, { organisation: { year } }, ids) {
      const figures = await reviewFiguresBelow(tx, year, ids);
      return (id) => cellsOf(columns, figures(id));
    },
    async atLevel(tx, _asked, at) {
      return cellsOf(columns, await reviewFiguresOfAll(tx, at.year, await idsAtLevel(tx, at)));
    },
    async own(tx, { organisation: { id, year } }) {
      const figures = await reviewFiguresAt(tx, year, id);
      return figures && cellsOf(columns, figures);
    },
  }),
});
