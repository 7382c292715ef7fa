import { forms, itemsOf, type Text } from "@xep-loai/domain";
import { auditedKindLabels } from "./audit-vocabulary.ts";

/** «Mẫu 02, II.2»: the place of a form something was written at; where it is not numbered, its words. */
export function formPlaceLabel({ form_id, item_id }: Readonly<Record<string, unknown>>): Text {
  const form = forms.find(({ id }) => id === form_id);
  if (form === undefined) return auditedKindLabels.form_entry;
  const place = itemsOf(form).find(({ id }) => id === item_id) ?? null;
  const above = itemsOf(form).find(({ parts }) => parts.some(({ id }) => id === item_id)) ?? null;
  const said = (language: keyof Text): string =>
    [form.name[language], place?.no ?? place?.label?.[language] ?? above?.no ?? above?.label?.[language]]
      .filter((part) => part !== undefined && part !== null)
      .join(", ");
  return { vi: said("vi"), en: said("en") };
}
