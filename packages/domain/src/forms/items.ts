import type { Criterion } from "../rule-sets/rule-set.ts";
import type { Form, FormBlock, FormItem } from "./form.ts";

const withParts = (item: FormItem): readonly FormItem[] => [item, ...item.parts.flatMap(withParts)];

/** Every item of the block in printed order. */
export const itemsOfBlock = ({ items }: FormBlock): readonly FormItem[] => items.flatMap(withParts);

/** Every item of the form in printed order, headings included. */
export const itemsOf = ({ blocks }: Form): readonly FormItem[] => blocks.flatMap(itemsOfBlock);

/** The boxes a tier is read from: numbered as on the form, named by the words the level stands below. */
export const criteriaIn = (form: Form): readonly Criterion[] => itemsOf(form).flatMap(criterionOf);

function criterionOf({ no, label, parts }: FormItem): readonly Criterion[] {
  if (no === null || label === null) return [];
  return parts.flatMap(({ field }) => (field?.kind === "LEVEL" ? [{ box: no, label, group: field.group }] : []));
}
