import { isCalendarDay } from "../rule/date.ts";
import { unreachable } from "../rule/unreachable.ts";
import { CriterionLevel } from "../vocabulary/criterion-level.ts";
import { QualityTier } from "../vocabulary/tier.ts";
import type { CellField, Column, Field } from "./field.ts";
import type { Form, FormItem } from "./form.ts";
import { itemsOf } from "./items.ts";

/** What was entered, by the id of the item. */
export type FormValues = Readonly<Partial<Record<string, unknown>>>;

/** MISSING: required and empty. UNREADABLE: not what is entered there. UNKNOWN: the form has no such item. */
export type FormFault = "MISSING" | "UNREADABLE" | "UNKNOWN";

export interface FaultyItem {
  readonly itemId: string;
  readonly fault: FormFault;
}

/** What is wrong with the values of a form; a draft may lack required items, what it has must be readable. */
export function faultsIn(form: Form, values: FormValues, isDraft = false): readonly FaultyItem[] {
  const items = itemsOf(form).filter(({ field }) => isEntered(field));
  const known = new Set(items.map(({ id }) => id));
  return [
    ...items.flatMap((item) => faultOf(item, values[item.id], isDraft)),
    ...Object.keys(values)
      .filter((id) => !known.has(id))
      .map((itemId) => ({ itemId, fault: "UNKNOWN" }) as const),
  ];
}

/** Headings and constants are printed, totals worked out. */
const isEntered = (field: Field | null): boolean =>
  field !== null && field.kind !== "CONSTANT" && field.kind !== "TOTAL";

function faultOf({ id, field, required }: FormItem, value: unknown, isDraft: boolean): readonly FaultyItem[] {
  if (field === null) return [];
  if (isEmpty(value)) return required && !isDraft ? [{ itemId: id, fault: "MISSING" }] : [];
  return isReadable(field, value) ? [] : [{ itemId: id, fault: "UNREADABLE" }];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

function isReadable(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case "LEVEL":
      return Object.values<unknown>(CriterionLevel).includes(value);
    case "TIER":
      return Object.values<unknown>(QualityTier).includes(value);
    case "YEAR":
      return Number.isInteger(value);
    case "TEXT_PER_ITEM":
      return isRecordOf(value, field.items, (text) => typeof text === "string");
    case "CONDITIONS":
      return isRecordOf(value, field.ruleIds, (answer) => typeof answer === "boolean");
    case "LIST":
      return Array.isArray(value) && value.every((row) => isRow(field.columns, row));
    case "YES_NO":
      return typeof value === "boolean";
    case "VOTES":
      return isRecordOf(value, Object.values(QualityTier), (votes) => isStepWithin(votes, null, 1));
    case "CONSTANT":
    case "TOTAL":
      return false;
    default:
      return isCell(field, value);
  }
}

function isCell(field: CellField, value: unknown): boolean {
  switch (field.kind) {
    case "LINE":
    case "TEXT":
      return typeof value === "string";
    case "REFERENCE":
      return typeof value === "string" || Number.isInteger(value);
    case "DATE":
      return typeof value === "string" && isCalendarDay(value);
    case "TIME":
      return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case "NUMBER":
      return isStepWithin(value, field.max, field.step);
    case "CHOICE":
      return field.choices.some(({ code }) => code === value);
    default:
      return unreachable(field);
  }
}

const isStepWithin = (value: unknown, max: number | null, step: number): boolean =>
  typeof value === "number" && value >= 0 && (max === null || value <= max) && isWhole(value / step);

/** Hundredths are no binary fractions: 29.99 / 0.01 is 2998.9999…. */
const isWhole = (steps: number): boolean => Number.isInteger(Number(steps.toFixed(6)));

const isRow = (columns: readonly Column[], row: unknown): boolean =>
  isRecordOf(
    row,
    columns.map(({ id }) => id),
    (value, id) => {
      const column = columns.find((each) => each.id === id);
      return isEmpty(value) || (column !== undefined && isCell(column.field, value));
    },
  );

function isRecordOf(value: unknown, ids: readonly string[], accepts: (value: unknown, id: string) => boolean): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([id, each]) => ids.includes(id) && accepts(each, id));
}
