import {
  type Column,
  type Field,
  ruleById,
  ruleSetById,
  type Text,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import type { PaperBlock, PaperParagraph } from "../paper/paper-document.ts";
import { typedParagraphs } from "../paper/typed-paragraphs.ts";
import { blankTable } from "./blank-table.ts";
import { boxed, boxes } from "./boxes.ts";
import { cellWords } from "./cell-words.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { rest } from "./room.ts";
import { formWords } from "./words-of-form.ts";

/** What is entered below the words of a place, or the room for it: lines, boxes, a table. */
export function fieldBlocks(field: Field, value: unknown, filled: FormOnPaper): readonly PaperBlock[] {
  const { locale } = filled;
  switch (field.kind) {
    case "TEXT":
      return typeof value === "string" ? typedParagraphs(value) : [{ kind: "LINES", count: 3 }];
    case "TEXT_PER_ITEM":
      return field.items.map((item, at) => line(`${at + 1}. ${textOf(value, item) ?? rest.repeat(2)}`));
    case "CHOICE":
      return [
        line(
          boxes(
            field.choices.map(({ label }) => label),
            field.choices.findIndex(({ code }) => code === value),
            locale,
          ),
        ),
      ];
    case "TIER":
      return tierLines(value, filled);
    case "LIST":
      return [listTable(field.columns, value, locale)];
    case "CONDITIONS":
      return field.ruleIds.map((id) => line(conditionOf(id, value, filled)));
    case "VOTES":
      return [votesTable(value, filled)];
    default:
      return [];
  }
}

const line = (text: string, inset = 1): PaperParagraph => ({ kind: "PARAGRAPH", text, inset, align: "LEFT" });

const textOf = (value: unknown, item: string): string | undefined =>
  (value as Readonly<Record<string, string>> | undefined)?.[item];

/** A clause and the answer to it, yes beside no. */
function conditionOf(id: string, value: unknown, { locale }: FormOnPaper): string {
  const answer = (value as Readonly<Record<string, boolean>> | undefined)?.[id];
  const chosen = answer === undefined ? null : answer ? 0 : 1;
  return `“${ruleById(id)?.clause.join(" ") ?? id}” ${boxes([formWords.yes, formWords.no], chosen, locale).replaceAll(" ", "\u00a0")}`;
}

function listTable(columns: readonly Column[], value: unknown, locale: FormOnPaper["locale"]): PaperBlock {
  const written = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
  const rows = written.map((row) => columns.map(({ id, field }) => cellWords(field, row[id], locale)));
  const heads = (of: readonly Column[]) => of.map(({ label }) => label[locale]);
  return rows.length === 0 ? blankTable(heads(columns.filter(startsTime))) : blankTable(heads(columns), rows);
}

/** By hand a time is written whole, «Từ 14h đến 17h», in the column it begins in. */
const startsTime = ({ field }: Column, at: number, all: readonly Column[]): boolean =>
  field.kind !== "TIME" || all[at - 1]?.field.kind !== "TIME";

/** A box before each tier, all on one page. */
const tierLines = (value: unknown, filled: FormOnPaper): PaperParagraph[] =>
  tiersHighestFirst.map((tier, at) => ({
    ...line(boxed(tierNames(filled)[tier], tier === value, filled.locale), 2),
    keepsWithNext: at < tiersHighestFirst.length - 1,
  }));

/** The tiers by the names they have in the document of the form. */
const tierNames = ({ form }: FormOnPaper): Readonly<Record<(typeof tiersHighestFirst)[number], Text>> =>
  tierNamesOf({ regime: ruleSetById(form.documentId)?.regime ?? "POINTS_2016" }, form.subjects[0] ?? "ORG");

function votesTable(value: unknown, filled: FormOnPaper): PaperBlock {
  const votes = value as Readonly<Record<string, number>> | undefined;
  const heads = tiersHighestFirst.map((tier) => tierNames(filled)[tier][filled.locale]);
  const counts = tiersHighestFirst.map((tier) => (votes === undefined ? "" : String(votes[tier] ?? 0)));
  return blankTable(heads, [counts], "CENTER");
}
