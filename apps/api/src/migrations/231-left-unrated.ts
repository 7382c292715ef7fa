import { Migration } from "@mikro-orm/migrations";

/** What was decided with somebody counted who gets no tier any more is to be looked at again (QD366.RERATE.DUTY). */
export class Migration231LeftUnrated extends Migration {
  override up(): void {
    this.addSql(causes);
    this.addSql(words);
  }
}

const causes = /* sql */ `
alter table recheck drop constraint recheck_cause_check;
alter table recheck add constraint recheck_cause_check
  check (cause in ('CANCELLED', 'RERATED', 'NOT_RATED', 'ATTESTED_NO', 'RESTS_ON'));
`;

const words = /* sql */ `
do $$
declare
  written text := pg_get_functiondef('warn_of_rechecks()'::regprocedure);
begin
  written := replace(written, $q$when 'ATTESTED_NO' then 'Điều$q$,
    $q$when 'NOT_RATED' then 'Một kết quả tính cùng nay thuộc diện không xếp loại: cần xem xét lại.'
           when 'ATTESTED_NO' then 'Điều$q$);
  written := replace(written, $q$when 'ATTESTED_NO' then 'A condition$q$,
    $q$when 'NOT_RATED' then 'A result that counted with it gets no tier any more: it has to be looked at again.'
           when 'ATTESTED_NO' then 'A condition$q$);
  execute written;
end $$;
`;
