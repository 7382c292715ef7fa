import type { SubjectKind, Text } from "@xep-loai/domain";
import { type ReviewFigures, reviewFiguresAt, reviewFiguresBelow } from "../review/review-figures.service.ts";
import type { SourceOf } from "./summary-source.ts";
import { type Column, cellsOf } from "./summary-table.ts";
import { treeRows } from "./tree-source.ts";

type ReviewColumn = Column<ReviewFigures>;

const count = (
  key: string,
  label: Text,
  figure: (figures: ReviewFigures) => number,
  parent: Text | null = null,
): ReviewColumn => ({ key, label, parent, kind: "COUNT", cell: (figures) => String(figure(figures)) });

/** How many are to be reviewed and how many were. */
const ofSubjects = (kind: SubjectKind, parent: Text): ReviewColumn[] => [
  count(`${kind}.expected`, { vi: "Phải kiểm điểm", en: "To be reviewed" }, ({ expected }) => expected[kind], parent),
  count(`${kind}.completed`, { vi: "Đã hoàn thành", en: "Completed" }, ({ completed }) => completed[kind], parent),
];

const leaders: Text = { vi: "Cán bộ lãnh đạo, quản lý (lượt, mỗi nơi một lượt)", en: "Leaders (once at each place)" };
const prompted: Text = { vi: "Gợi ý kiểm điểm", en: "Prompts" };

const columns: readonly ReviewColumn[] = [
  ...ofSubjects("COLLECTIVE", { vi: "Tập thể", en: "Collectives" }),
  ...ofSubjects("MEMBER", { vi: "Đảng viên", en: "Party members" }),
  count("LEADER.opened", { vi: "Đã mở", en: "Opened" }, ({ opened }) => opened.LEADER, leaders),
  count("LEADER.completed", { vi: "Đã hoàn thành", en: "Completed" }, ({ completed }) => completed.LEADER, leaders),
  count("outOfOrder", { vi: "Sai thứ tự kiểm điểm", en: "Out of order" }, ({ outOfOrder }) => outOfOrder),
  count("lateDraft", { vi: "Gửi dự thảo chậm", en: "Draft sent late" }, ({ lateDraft }) => lateDraft),
  count("tooShort", { vi: "Thời gian ngắn hơn quy định", en: "Shorter than prescribed" }, ({ tooShort }) => tooShort),
  count("prompts", { vi: "Số vấn đề gợi ý", en: "Issues prompted" }, ({ prompts }) => prompts, prompted),
  count("promptsAnswered", { vi: "Đã giải trình", en: "Answered" }, (figures) => figures.promptsAnswered, prompted),
];

/** R15, how the review was conducted (HD21.REVIEW.*). */
export const r15: SourceOf = () => ({
  id: "R15",
  title: { vi: "Tình hình kiểm điểm tập thể, cá nhân", en: "Conduct of the review" },
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  columns,
  counted: () => ({ vi: "Các cuộc kiểm điểm đã ghi", en: "Reviews recorded" }),
  groups: async () => [],
  ...treeRows({
    async below(tx, { organisation: { year } }, ids) {
      const figures = await reviewFiguresBelow(tx, year, ids);
      return (id) => cellsOf(columns, figures(id));
    },
    async own(tx, { organisation: { id, year } }) {
      const figures = await reviewFiguresAt(tx, year, id);
      return figures && cellsOf(columns, figures);
    },
  }),
});
