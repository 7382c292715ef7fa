import { Migration } from "@mikro-orm/migrations";

/** Persons voted at several places are found without reading everybody (rules.md 6.2, R13). */
export class Migration054PlaceVotes extends Migration {
  override up(): void {
    this.addSql(index);
  }
}

const index = /* sql */ `
create index classification_place_votes on classification (year, organisation_id) where facts ? 'placeVotes';
`;
