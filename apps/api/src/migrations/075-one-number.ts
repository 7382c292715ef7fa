import { Migration } from "@mikro-orm/migrations";

/** Two documents of one unit do not bear the same number and day. */
export class Migration075OneNumber extends Migration {
  override up(): void {
    this.addSql(plainNumber);
    this.addSql(oneNumber);
  }
}

const plainNumber = /* sql */ `
-- «54 -CV/ĐU» and «54-cv/đu» are one number.
create function plain_number(p_number text) returns text
language sql immutable strict
return lower(regexp_replace(p_number, '\\s', '', 'g'));
grant execute on function plain_number to xep_loai_request;
`;

const oneNumber = /* sql */ `
-- Those that share a number since before this was asked keep it.
alter table regulation_version add column shares_number boolean not null default false;
comment on column regulation_version.shares_number is 'Had the number and day of another document before that was refused.';

update regulation_version v set shares_number = true
where v.state <> 'WITHDRAWN' and exists (
  select from regulation_version o
  where o.organisation_id = v.organisation_id and o.regulation_id <> v.regulation_id and o.state <> 'WITHDRAWN'
    and o.issued_on = v.issued_on and plain_number(o.number) = plain_number(v.number));

alter table regulation_version add constraint regulation_version_one_number exclude using gist
  (organisation_id with =, plain_number(number) with =, issued_on with =, regulation_id with <>)
  where (state <> 'WITHDRAWN' and not shares_number);
`;
