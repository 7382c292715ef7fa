import { Migration } from "@mikro-orm/migrations";

/** What is made is asked for once, also where two ask at the same moment; a report that was replaced has its successor. */
export class Migration261PackagesAtOnce extends Migration {
  override up(): void {
    this.addSql(once);
    this.addSql(succeeded);
  }
}

const once = /* sql */ `
update upward_package p set state = 'FAILED'
 where state in ('WAITING', 'RUNNING') and exists (select from upward_package q
   where q.state in ('WAITING', 'RUNNING') and q.id < p.id and (q.account_id, q.year, q.organisation_id, q.of_each)
     = (p.account_id, p.year, p.organisation_id, p.of_each));
create unique index upward_package_once on upward_package (account_id, year, organisation_id, of_each)
  where state in ('WAITING', 'RUNNING');
`;

const succeeded = /* sql */ `
-- Nobody takes a report back: it stays until another holds in its place, which is known when the act ends.
create function upward_report_has_successor() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from upward_report r where r.replaces_id = new.id and r.state in ('ISSUED', 'REPLACED')
      and (r.year, r.organisation_id) = (new.year, new.organisation_id)) then
    perform refuse('CHANGED_MEANWHILE', format('report %s was replaced by none', new.id));
  end if;
  return null;
end $$;
create constraint trigger has_successor after update on upward_report deferrable initially deferred
  for each row when (old.state = 'ISSUED' and new.state = 'REPLACED') execute function upward_report_has_successor();
`;
