import type { Text } from "@xep-loai/domain";
import { rows, type Tx } from "../../../shared/tx.ts";

/**
 * The organisation of a path of names on a day, «cấp trên / tên» or the name alone where it occurs once, or of «#» with its id,
 * among those the actor may tell of; else what is wrong with the path.
 */
export async function placeNamed(system: Tx, path: string, on: string): Promise<number | Text> {
  const names = path.split(" / ").map((name) => name.trim());
  if (path === "") return notNamed;
  const found = await rows<{ id: number }>(system, select, [names, on]);
  const [only, other] = found;
  if (only === undefined) return notFound(path);
  return other === undefined ? only.id : severalFound(path);
}

const notNamed: Text = { vi: "Chưa ghi tổ chức.", en: "No organisation is named." };

const notFound = (path: string): Text => ({
  vi: `Không tìm thấy «${path}» vào ngày này trong phạm vi của bạn. Hãy ghi đúng tên trong cây tổ chức.`,
  en: `«${path}» is not found on that day within what you administer. Please write the name as it stands in the tree.`,
});

const severalFound = (path: string): Text => ({
  vi: `Có nhiều tổ chức tên «${path}». Hãy ghi cả cấp trên: «Cấp trên / Tên».`,
  en: `Several organisations are called «${path}». Please write the superior too: «Superior / Name».`,
});

const select = `
  with recursive up as (
    select v.organisation_id as id, v.parent_id, cardinality($1::text[]) as at from organisation_version v
     where (v.name = ($1::text[])[cardinality($1::text[])] or '#' || v.organisation_id = ($1::text[])[cardinality($1::text[])]) and v.valid @> $2::date
    union all
    select up.id, v.parent_id, up.at - 1
      from up join organisation_version v on v.organisation_id = up.parent_id and v.valid @> $2::date
     where up.at > 1 and v.name = ($1::text[])[up.at - 1]
  )
  select distinct id from up where at = 1 and may_tell_below(id, $2::date) limit 2`;
