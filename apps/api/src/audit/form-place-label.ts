import { forms, itemsOf, type Text } from "@xep-loai/domain";
import { auditedKindLabels } from "./audit-vocabulary.ts";

/** «Nội dung Mẫu 02, mục II.2»: the place of a form something was written at; where it is not numbered, its words. */
export function formPlaceLabel({ form_id, item_id }: Readonly<Record<string, unknown>>): Text {
  const form = forms.find(({ id }) => id === form_id);
  if (form === undefined) return auditedKindLabels.form_entry;
  const place = itemsOf(form).find(({ id }) => id === item_id);
  const above = itemsOf(form).find(({ parts }) => parts.some(({ id }) => id === item_id));
  const said = (language: keyof Text): string => {
    const no = place?.no ?? (place?.label ? null : above?.no) ?? null;
    const words = (place?.label ?? above?.label)?.[language];
    const at = no === null ? words && `«${words}»` : `${itemWord[language]} ${no}`;
    return [`${contentWords[language]} ${form.name[language]}`, at].filter(Boolean).join(", ");
  };
  return { vi: said("vi"), en: said("en") };
}

const itemWord: Text = { vi: "mục", en: "item" };
const contentWords: Text = { vi: "Nội dung", en: "Content of" };
