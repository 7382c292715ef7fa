import { Migration } from "@mikro-orm/migrations";

/** A draft is read by those who may draft at its organisation, and by nobody else (docs/decisions/015). */
export class Migration076Drafts extends Migration {
  override up(): void {
    this.addSql(drafting);
    this.addSql(sight);
  }
}

const drafting = /* sql */ `
-- The organisations on which the viewer holds a role that drafts documents, set for the transaction beside request_scopes().
create function draft_scopes() returns int[]
language sql stable parallel safe
return coalesce(nullif(current_setting('xep_loai.draft_scopes', true), ''), '{}')::int[];

-- Whether the viewer drafts documents of an organisation: at it or above it, as it stands in the newest year.
create function may_draft_at(p_organisation_id int) returns boolean
language sql stable
return coalesce((select o.ancestors && (select draft_scopes()) from organisation_year o
  where o.year = (select max(year) from cycle) and o.organisation_id = p_organisation_id), false);
grant execute on function draft_scopes(), may_draft_at(int) to xep_loai_request;
`;

const sight = /* sql */ `
drop policy request on regulation_version;
create policy request on regulation_version for select to xep_loai_request using (case when state = 'DRAFT'
  then may_draft_at(organisation_id)
  else exists (select from organisation_year o where o.organisation_id = regulation_version.organisation_id)
    or organisation_id = any ((select binding_organisations())::int[]) end);
`;
