import { isDeepStrictEqual } from "node:util";
import { itemsOf, type Text } from "@xep-loai/domain";
import { alreadySent } from "../classification/entry/enter-facts.service.ts";
import type { EntryObstacle } from "../classification/entry/fact-entry.service.ts";
import type { Acting } from "../shared/acting.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow } from "../shared/tx.ts";
import { type FilledForm, type FilledFormAbout, filledForm } from "./filled-form.service.ts";
import { givenValue } from "./given-value.ts";

/** One place of a form as it was typed, at the version its writer saw. */
export interface TypedItem extends FilledFormAbout {
  readonly itemId: string;
  /** 0: nothing was kept there. */
  readonly version: number;
  /** null: nothing stands there. */
  readonly value?: unknown;
}

/**
 * Keeps what is typed at one place of a form. Other places are not touched, so that two people write side by side; at the same place
 * the later one is told and nothing is overwritten. What was kept already is kept once.
 */
export async function saveFormItem(acting: Acting, typed: TypedItem): Promise<FilledForm | Refused> {
  const { tx, actor, now } = acting;
  const { year, classificationId, formId, itemId, version } = typed;
  const about = { year, classificationId, formId };
  const filled = await filledForm(tx, actor, about);
  if (isRefused(filled)) return filled;
  if (filled.obstacle !== null) return refusedFor(filled.obstacle);
  const item = itemsOf(filled.form).find(({ id }) => id === itemId);
  const before = filled.items.find(({ id }) => id === itemId);
  if (item === undefined || before?.source !== "FORM") return refuseField("itemId", notWrittenHere);
  const given = givenValue(filled.form, item, typed.value);
  if (isRefused(given)) return given;
  if (isDeepStrictEqual(given.value, before.value)) return filled;
  const values = [year, classificationId, formId, itemId, JSON.stringify(given.value), actor.displayName, now];
  const kept =
    version === 0 ? await firstRow(tx, beginSql, values) : await firstRow(tx, changeSql, [...values, version]);
  return kept === undefined ? refuse("CHANGED_MEANWHILE") : filledForm(tx, actor, about);
}

function refusedFor(obstacle: EntryObstacle): Refused {
  switch (obstacle) {
    case "YEAR_CLOSED":
      return refuse("YEAR_CLOSED");
    case "RECEIVED":
      return refuse("SUBMISSION_RECEIVED");
    case "NOT_ALLOWED":
      return refuse("NOT_ALLOWED");
    default:
      return refuseField("classificationId", alreadySent);
  }
}

const notWrittenHere: Text = {
  vi: "Nội dung này không ghi trên mẫu: nó lấy từ nơi khác trong hồ sơ, hoặc mẫu không có mục này.",
  en: "This is not written on the form: it is taken from elsewhere in the file, or the form has no such item.",
};

const beginSql = `
  insert into form_entry (year, classification_id, form_id, item_id, value, changed_by_name, changed_at)
  values ($1, $2, $3, $4, nullif($5::jsonb, 'null'), $6, $7) on conflict do nothing
  returning version`;

const changeSql = `
  update form_entry set value = nullif($5::jsonb, 'null'), version = version + 1, changed_by = actor_id(), changed_by_name = $6, changed_at = $7
   where year = $1 and classification_id = $2 and form_id = $3 and item_id = $4 and version = $8
  returning version`;
