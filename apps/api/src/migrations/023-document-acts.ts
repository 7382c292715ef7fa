import { Migration } from "@mikro-orm/migrations";

/** Who may draft documents, put them in force and withdraw them: whoever holds the role at the unit they are of, or above it. */
export class Migration023DocumentActs extends Migration {
  override up(): void {
    this.addSql(acting);
  }
}

const acting = /* sql */ `
-- Whether the act may touch what belongs to an organisation in no particular year: as it stands in the newest one.
create function may_act_at(p_organisation_id int) returns boolean
language sql stable
return may_act_on((select max(year) from cycle), p_organisation_id);
grant execute on function may_act_at(int) to xep_loai_request;

-- Column by column: whose it is and what it replaces is said once. keep_in_force() watches over the rest.
grant insert, delete on regulation, regulation_version, document_in_force to xep_loai_request;
grant update (kind, number, issued_on, issuer, title, applies_to, year_from, year_to, overrides, state, version,
  changed_by, changed_by_name, changed_at, in_force_by, in_force_by_name, in_force_at, withdrawn_by, withdrawn_by_name, withdrawn_at)
  on regulation_version to xep_loai_request;
grant update (year_to) on document_in_force to xep_loai_request;

create policy draft on regulation for insert to xep_loai_request with check (may_act_at(organisation_id));
create policy discard on regulation for delete to xep_loai_request using (may_act_at(organisation_id));
create policy draft on regulation_version for insert to xep_loai_request with check (may_act_at(organisation_id));
create policy act on regulation_version for update to xep_loai_request using (may_act_at(organisation_id));
create policy discard on regulation_version for delete to xep_loai_request using (may_act_at(organisation_id));
create policy draft on document_in_force for insert to xep_loai_request with check (may_act_at(organisation_id));
create policy act on document_in_force for update to xep_loai_request using (may_act_at(organisation_id));
create policy discard on document_in_force for delete to xep_loai_request using (may_act_at(organisation_id));
`;
