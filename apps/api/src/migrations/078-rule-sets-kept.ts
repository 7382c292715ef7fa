import { Migration } from "@mikro-orm/migrations";

/** Whoever changes the tree lays the rule sets again before the change is kept; who forgets it is stopped. */
export class Migration078RuleSetsKept extends Migration {
  override up(): void {
    this.addSql(laidFrom);
    this.addSql(keeping);
  }
}

const laidFrom = /* sql */ `
alter table cycle_rule_set add column documents text[];
comment on column cycle_rule_set.documents is 'The documents on the way to the organisation as they stood when the rule set was laid, the upper first.';

create function documents_on_path(p_year int, p_organisation_id int) returns text[]
language sql stable
return (select array_agg(h.document_id order by step.depth, h.issued_on nulls first, h.id)
  from organisation_year o
  cross join unnest(o.ancestors) with ordinality step(id, depth)
  join document_in_force h on h.organisation_id = step.id and p_year between h.year_from and coalesce(h.year_to, p_year)
 where o.year = p_year and o.organisation_id = p_organisation_id);

create function note_documents() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.documents := documents_on_path(new.year, new.organisation_id);
  return new;
end $$;
create trigger note_documents before insert or update on cycle_rule_set for each row execute function note_documents();
update cycle_rule_set set rule_set_id = rule_set_id;
`;

const keeping = /* sql */ `
-- The key of a rule set is composed by the application (layRuleSets), so the database cannot lay it; it can tell that nobody did.
-- Asked when the transaction ends, of an organisation that stood before: what holds below it must have been laid on the way it
-- has now, in every open year.
create function rule_sets_are_laid() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' and not exists (select from organisation_version
      where organisation_id = new.organisation_id and lower(valid) < lower(new.valid)) then
    return null;
  end if;
  if exists (
    select from document_in_force h
      join cycle y on y.state = 'OPEN' and y.year between h.year_from and coalesce(h.year_to, y.year)
      join organisation_year o on o.year = y.year and o.organisation_id = h.organisation_id
      left join cycle_rule_set s on s.year = y.year and s.organisation_id = h.organisation_id
     where o.ancestors @> array[new.organisation_id]
       and s.documents is distinct from documents_on_path(y.year, h.organisation_id)) then
    perform refuse('RULE_SETS_NOT_LAID', format('organisation %s has moved and its rule sets were not laid again', new.organisation_id));
  end if;
  return null;
end $$;
create constraint trigger rule_sets_are_laid after insert or update of parent_id on organisation_version
  deferrable initially deferred for each row execute function rule_sets_are_laid();
`;
