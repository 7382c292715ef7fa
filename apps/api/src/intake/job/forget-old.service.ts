import type { Text } from "@xep-loai/domain";
import { rows, type Tx } from "../../shared/tx.ts";

/** Days a workbook stays that nothing can be done with any more. */
export const daysKept = 90;

const words: Text = {
  vi: `Tệp đã tải lên quá ${daysKept} ngày mà chưa ghi nên đã được xóa. Hãy tải mẫu mới, nhập và tải lên lại.`,
  en: `The file was uploaded more than ${daysKept} days ago and never written, so it was removed. Please download a new template, fill it in and upload it.`,
};
const expired = { code: "EXPIRED", message: words, problems: [] };

/** Removes files and rows of old workbooks that were never written or can no longer be undone; what the log says of them stays. */
export const forgetOldIntakes = (owner: Tx, now: Date): Promise<unknown> =>
  rows(owner, forget, [now, daysKept, JSON.stringify(expired)]);

const forget = `
  with old as (
    select i.id from intake i join cycle y on y.year = i.year
    where i.forgotten_at is null and i.uploaded_at < $1::timestamptz - make_interval(days => $2) and (
      i.state in ('CHECKED', 'UNDONE', 'REFUSED', 'FAILED') or i.state = 'APPLIED' and (y.state = 'CLOSED' or exists (
        select from intake_row r left join classification c on c.year = i.year and c.id = r.classification_id
        where r.intake_id = i.id and r.standing in ('NEW', 'CHANGED') and c.version is distinct from r.written_version)))
    for update of i skip locked),
  gone_rows as (delete from intake_row r using old where r.intake_id = old.id),
  gone_files as (delete from intake_file f using old where f.intake_id = old.id)
  update intake i set forgotten_at = $1, version = version + 1,
    refusal = case i.state when 'CHECKED' then $3::jsonb else i.refusal end,
    state = case i.state when 'CHECKED' then 'REFUSED' else i.state end
  from old where i.id = old.id`;
