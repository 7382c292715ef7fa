import type { Text } from "../rule/finding.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import type { ScoreGroup } from "../rule-sets/score-sheet.ts";
import { ballotRecord } from "./ballot-record.ts";
import type { Form, FormItem } from "./form.ts";
import { entry, heading } from "./item.ts";

const { maxTotal, step } = kh57.parameters.points;

const scored = ({ field, no, label, content, max }: ScoreGroup): FormItem =>
  heading(field, label, scores(field, max), { no, note: content });

const scores = (id: string, max: number): readonly FormItem[] => {
  const points = { kind: "NUMBER", max, step } as const;
  return [
    entry(`${id}.items`, null, {
      kind: "LIST",
      columns: [
        { id: "label", label: { vi: "Nội dung chấm điểm", en: "What is scored" }, field: { kind: "TEXT" } },
        { id: "max", label: { vi: "Điểm tối đa", en: "Greatest score" }, field: points },
        { id: "score", label: { vi: "Điểm tự chấm", en: "Own score" }, field: points },
      ],
    }),
    entry(`${id}.own`, { vi: "Điểm tự chấm", en: "Own score" }, points, { required: true }),
    entry(`${id}.committee`, { vi: "Điểm cấp ủy chấm", en: "Score by the committee" }, points),
    entry(`${id}.note`, { vi: "Ghi chú", en: "Note" }, { kind: "TEXT" }),
  ];
};

const total = (id: string, label: Text): FormItem =>
  entry(`total.${id}`, label, {
    kind: "TOTAL",
    of: kh57.scoreSheet.map(({ field }) => `${field}.${id}`),
    max: maxTotal,
  });

/** The conditions of the tiers besides the points (KH 57, II.B.1.2). */
const conditions = [
  "KH57.ORG.CLEAN_STRONG.COLLECTIVE",
  "KH57.ORG.CLEAN_STRONG.SHARE",
  "KH57.ORG.CLEAN_STRONG.PEER_ORGS",
  "KH57.ORG.GOOD.NO_DISCIPLINE",
  "KH57.ORG.GOOD.PEER_ORGS",
  "KH57.ORG.WEAK.DISUNITY",
  "KH57.ORG.WEAK.CORRUPTION",
  "KH57.ORG.WEAK.GOVERNMENT",
  "KH57.ORG.WEAK.PEER_ORGS_TWO",
  "KH57.ORG.WEAK.SHARE",
];

/** The sheet a cell of 2016 scores itself on; named in KH 57, III.3, its print is not among the documents held. */
export const scoreSheet2016: Form = {
  id: "SCORE_SHEET_2016",
  name: { vi: "Bản tự chấm điểm", en: "Self-scoring sheet" },
  title: {
    vi: "Bản tự chấm điểm chất lượng của chi bộ",
    en: "Self-scoring sheet of the quality of the cell",
  },
  isTitleLost: false,
  isHeldByNames: true,
  documentId: "KH57",
  citation: "KH 57, II.B.1.1 and III.3",
  subjects: ["ORG"],
  blocks: [
    {
      id: "sheet",
      onlyFor: null,
      items: [
        entry("year", { vi: "Năm", en: "Year" }, { kind: "YEAR" }, { required: true }),
        entry("cell", { vi: "Chi bộ", en: "Party cell" }, { kind: "REFERENCE", to: "CELL" }, { required: true }),
        ...kh57.scoreSheet.map(scored),
        total("own", { vi: "Tổng điểm tự chấm", en: "Own score in all" }),
        total("committee", { vi: "Tổng điểm cấp ủy chấm", en: "Score by the committee in all" }),
        entry(
          "conditions",
          { vi: "Điều kiện của các mức phân loại", en: "Conditions of the tiers" },
          { kind: "CONDITIONS", ruleIds: conditions },
        ),
        ballotRecord,
        entry("proposedTier", { vi: "Mức tự phân loại", en: "Tier claimed" }, { kind: "TIER" }, { required: true }),
      ],
      signature: {
        by: [{ vi: "T/M CHI ỦY (CHI BỘ)", en: "FOR THE CELL COMMITTEE (THE CELL)" }],
        hint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
        isStamped: false,
        isTimed: false,
      },
    },
  ],
};
