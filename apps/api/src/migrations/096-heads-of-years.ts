import { Migration } from "@mikro-orm/migrations";

/** A database in use has Hướng dẫn 21 without an end: the documents that took its place stand after the years it has been laid for. */
export class Migration096HeadsOfYears extends Migration {
  override up(): void {
    this.addSql(placing);
  }
}

const placing = /* sql */ `
-- HD 25 took the place of HD 21 from 2023 on, QĐ 366 that of HD 25 from 2025 on (rules-2025.md 2.1). A year that is held keeps the
-- rules it was laid under: what was rated under them is not recomputed.
do $$
declare
  held record;
  free int := coalesce((select max(year) from cycle), 0) + 1;
begin
  for held in
    select h.* from document_in_force h
     where h.document_id = 'HD21' and h.year_to is null
       and not exists (select from document_in_force l where l.organisation_id = h.organisation_id and l.document_id in ('HD25', 'QD366'))
  loop
    update document_in_force set year_to = greatest(2022, free - 1, held.year_from) where id = held.id;
    if greatest(2023, free) <= 2024 then
      insert into document_in_force (document_id, organisation_id, issued_on, year_from, year_to)
      values ('HD25', held.organisation_id, '2023-11-10', greatest(2023, free), 2024);
    end if;
    insert into document_in_force (document_id, organisation_id, issued_on, year_from)
    values ('QD366', held.organisation_id, '2025-08-30', greatest(2025, free));
  end loop;
end $$;
`;
