import { Migration } from "@mikro-orm/migrations";

/** The checksums of what a package holds are kept: a file that was changed is found although its manifest was made to fit. */
export class Migration288FilesOfPackages extends Migration {
  override up(): void {
    this.addSql(files);
  }
}

const files = /* sql */ `
alter table upward_package_manifest add column files json check (json_typeof(files) = 'object');
comment on column upward_package_manifest.files is 'SHA-256 of each file by its path; null: of a package made before they were kept.';
`;
