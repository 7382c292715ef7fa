import { Migration } from "@mikro-orm/migrations";

/** What the viewer sees of a large tree, and the cancelled results of a leader, are found without looking at everything. */
export class Migration287SeenAtFullSize extends Migration {
  override up(): void {
    this.addSql(scopes);
    this.addSql(cancelled);
  }
}

const scopes = /* sql */ `
-- Not a condition the index on the ancestors answers: of who sees the whole country it would bring every organisation, once for
-- every parent whose subordinates are asked for. Who asks for a part of the tree names it; there the index serves.
alter policy request on organisation_year using ((ancestors && (select request_scopes())) is true);
`;

const cancelled = /* sql */ `
create index classification_cancelled_leader on classification (year, leader_id)
  where subject_kind = 'LEADER' and state = 'CANCELLED';
`;
