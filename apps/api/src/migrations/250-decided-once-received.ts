import { Migration } from "@mikro-orm/migrations";

/** Who decides on what others hold decides once their results were received (HD 21, II.B.1.5, step 1; II.B.2.5, step 2). */
export class Migration250DecidedOnceReceived extends Migration {
  override up(): void {
    this.addSql(awaiting);
    this.addSql(keeping);
  }
}

const awaiting = /* sql */ `
-- Whose results have to be received before who acts at one of those scopes decides such a subject; null: nobody's. They are the
-- units between the subject and the committee in whose name the actor decides, that one too where the actor stands above it. The
-- highest of them that has a day to report by counts: what was received at or above it came with it.
create function awaited_submission(p_year int, p_organisation_id int, p_subject_kind text, p_scopes int[]) returns int
language sql stable
return (
  select unit.id
    from organisation_year o
    cross join lateral (
      select array_position(o.ancestors, deciding_organisation(o.year, o.organisation_id, p_subject_kind)) as place) decider
    cross join lateral (
      select max(at.place) as place from unnest(o.ancestors) with ordinality at(id, place)
       where at.id = any(p_scopes) and at.place <= decider.place) actor
    cross join lateral (
      select s.organisation_id as id, at.place from unnest(o.ancestors) with ordinality at(id, place)
        join submission s on s.year = o.year and s.organisation_id = at.id
       where s.due_on is not null and at.place > actor.place and at.place >= decider.place
       order by at.place limit 1) unit
   where o.year = p_year and o.organisation_id = p_organisation_id
     and not exists (
       select from unnest(o.ancestors) with ordinality at(id, place)
         join submission s on s.year = o.year and s.organisation_id = at.id
        where at.place > actor.place and at.place <= unit.place and s.received_at is not null));
grant execute on function awaited_submission(int, int, text, int[]) to xep_loai_request;
`;

const keeping = /* sql */ `
-- The service tells whose; this holds where they are returned at the same moment. A new rating in the place of a cancelled one goes
-- on from a decision that was taken.
create function decided_once_received() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if awaited_submission(new.year, new.organisation_id, new.subject_kind, act_scopes()) is not null then
    perform refuse('RESULTS_NOT_RECEIVED', format('the results of %s for %s were not received', new.organisation_id, new.year));
  end if;
  return new;
end $$;
create trigger decided_once_received before update of state on classification for each row
  when (current_user = 'xep_loai_request' and old.state <> 'DECIDED' and new.state = 'DECIDED' and new.replaces_id is null)
  execute function decided_once_received();
`;
