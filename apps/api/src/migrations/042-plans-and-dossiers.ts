import { Migration } from "@mikro-orm/migrations";

/** The plan of the year of each committee, and what lies in the dossiers sent to it. */
export class Migration042PlansAndDossiers extends Migration {
  override up(): void {
    this.addSql(annualPlan);
    this.addSql(dossier);
    this.addSql(sight);
    this.addSql(acting);
  }
}

const annualPlan = /* sql */ `
create table annual_plan (
  year int not null references cycle,
  organisation_id int not null references organisation,
  number text not null check (number <> ''),
  filed_on date not null,
  note text check (note <> ''),
  version int not null default 1,
  changed_by int references account default actor_id(),
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (year, organisation_id)
);
comment on table annual_plan is '«Hằng năm, chủ động xây dựng kế hoạch kiểm điểm, đánh giá, xếp loại»: one a year and committee (HD 21, III.1, bullet 4).';
`;

const dossier = /* sql */ `
create table dossier (
  year int not null references cycle,
  organisation_id int not null references organisation,
  received_on date,
  declaring_members int check (declaring_members >= 0),
  version int not null default 1,
  changed_by int references account default actor_id(),
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (year, organisation_id)
);
comment on table dossier is 'The review dossier an organisation sends to the committee above it, as that one received it.';
comment on column dossier.declaring_members is 'Members subject to declaring assets and income; null: not known.';

create table dossier_document (
  year int not null,
  organisation_id int not null,
  paper text not null check (paper <> ''),
  received int not null check (received >= 0),
  received_on date,
  primary key (year, organisation_id, paper),
  constraint dossier_document_day check ((received > 0) = (received_on is not null)),
  foreign key (year, organisation_id) references dossier on delete cascade
);
comment on column dossier_document.paper is 'Kind of paper, by its id in the list of the document (KH 57, III.3).';
comment on column dossier_document.received_on is 'Day on which the last of them came in.';
`;

const sight = /* sql */ `
do $$
declare
  t text;
begin
  foreach t in array array['annual_plan', 'dossier', 'dossier_document'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select on %I to xep_loai_request', t);
    execute format('create policy request on %1$I for select to xep_loai_request using ((
      select true from organisation_year o where o.year = %1$I.year and o.organisation_id = %1$I.organisation_id))', t);
  end loop;
end $$;
`;

const acting = /* sql */ `
-- Whether the act may say what was received of an organisation: it is received above it.
create function may_receive(p_year int, p_organisation_id int) returns boolean
language sql stable
return coalesce((select may_act_on(o.year, o.parent_id) from organisation_year o
  where o.year = p_year and o.organisation_id = p_organisation_id), false);
grant execute on function may_receive(int, int) to xep_loai_request;

grant insert (year, organisation_id, number, filed_on, note, changed_by_name, changed_at),
  update (number, filed_on, note, version, changed_by, changed_by_name, changed_at) on annual_plan to xep_loai_request;
create policy act_insert on annual_plan for insert to xep_loai_request
  with check (changed_by = actor_id() and may_act_on(year, organisation_id));
create policy act_update on annual_plan for update to xep_loai_request using (may_act_on(year, organisation_id))
  with check (changed_by = actor_id());

grant insert (year, organisation_id, received_on, declaring_members, changed_by_name, changed_at),
  update (received_on, declaring_members, version, changed_by, changed_by_name, changed_at) on dossier to xep_loai_request;
create policy act_insert on dossier for insert to xep_loai_request
  with check (changed_by = actor_id() and may_receive(year, organisation_id));
create policy act_update on dossier for update to xep_loai_request using (may_receive(year, organisation_id))
  with check (changed_by = actor_id());

grant insert, update (received, received_on) on dossier_document to xep_loai_request;
create policy act_insert on dossier_document for insert to xep_loai_request with check (may_receive(year, organisation_id));
create policy act_update on dossier_document for update to xep_loai_request using (may_receive(year, organisation_id));
`;
