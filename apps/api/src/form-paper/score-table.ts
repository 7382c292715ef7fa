import type { FormItem } from "@xep-loai/domain";
import type { PaperTable } from "../paper/paper-document.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { standsBeside, writtenValue } from "./written-value.ts";

const scores = ["own", "committee"] as const;

/** Whether a place is one of the groups that are scored (KH 57, II.B.1.1). */
export const isScored = ({ id, parts }: FormItem): boolean => parts.some((part) => part.id === `${id}.own`);

/** The groups below each other: what is scored, the most there is, what the cell gave itself, what its committee gave. */
export const scoreTable = (groups: readonly FormItem[], filled: FormOnPaper): PaperTable => ({
  kind: "TABLE",
  columns: [
    { label: heads.content[filled.locale], parent: null, align: "LEFT", width: 6 },
    ...partsOf(groups[0]).map(({ label }) => ({
      label: label?.[filled.locale] ?? "",
      parent: null,
      align: "CENTER" as const,
      width: 1.4,
    })),
    { label: heads.note[filled.locale], parent: null, align: "LEFT", width: 1.6 },
  ],
  rows: groups.map((group) => ({
    cells: [wordsOf(group, filled), ...partsOf(group).map((part) => given(part, filled)), ""],
  })),
});

const heads = {
  content: { vi: "Nội dung chấm điểm", en: "What is scored" },
  note: { vi: "Ghi chú", en: "Note" },
} as const;

const partsOf = (group: FormItem | undefined): readonly FormItem[] =>
  group?.parts.filter(({ id }) => scores.some((score) => id === `${group.id}.${score}`)) ?? [];

/** «a) Thực hiện nhiệm vụ chính trị (40 điểm)», as the plan counts them. */
const wordsOf = ({ no, label, note }: FormItem, { locale }: FormOnPaper): string => {
  const words = [label, note].flatMap((said) => said?.[locale] ?? []).join("\n");
  return no === null ? words : `${no}) ${words}`;
};

/** The points, or nothing: the cell is the room for them. */
const given = ({ id, field }: FormItem, { values, locale }: FormOnPaper): string =>
  standsBeside(field) && values[id] !== undefined ? writtenValue(field, values[id], values, locale) : "";
