import type { Text } from "../rule/finding.ts";
import type { Field } from "./field.ts";
import type { FormItem } from "./form.ts";

// How the parts of a form are written down; the words are the document's.

const nothing = { no: null, note: null, field: null, required: false, parts: [] } as const;

/** Words with parts below them. */
export const heading = (
  id: string,
  label: Text,
  parts: readonly FormItem[],
  rest: Partial<FormItem> = {},
): FormItem => ({
  ...nothing,
  id,
  label,
  parts,
  ...rest,
});

/** Words with something to enter. */
export const entry = (id: string, label: Text | null, field: Field, rest: Partial<FormItem> = {}): FormItem => ({
  ...nothing,
  id,
  label,
  field,
  ...rest,
});

/** The line «□ Xuất sắc □ Tốt □ Trung bình □ Kém» below the words of `of`. */
export const levelBox = (of: string, group: "CORE" | "OTHER"): FormItem =>
  entry(`${of}.level`, selfAssessedLevel, { kind: "LEVEL", group }, { required: true });

const selfAssessedLevel: Text = {
  vi: "Tự đánh giá về cấp độ thực hiện:",
  en: "Self-assessed level:",
};

/** Words, a text below them and a level. */
export const rated = (
  id: string,
  label: Text,
  group: "CORE" | "OTHER",
  rest: Partial<FormItem> & Pick<FormItem, "no">,
): FormItem =>
  heading(id, label, [entry(`${id}.text`, null, { kind: "TEXT" }, { required: true }), levelBox(id, group)], rest);
