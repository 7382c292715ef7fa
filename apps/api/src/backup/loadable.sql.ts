/** Triggers that make what a year of its own has (a partition, its triggers); they must see the years come in. */
const makesYears = ["a_add_partition", "a_add_review_door"];

/** Constraints between tables, as statements that drop them and that add them again. */
export const references = /* sql */ `
select format('alter table %s drop constraint %I', conrelid::regclass, conname) as aside,
  format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
from pg_constraint
where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace
order by conrelid::regclass::text, conname
`;

/** Tables that hold even their owner to row security, as statements; rows cannot be copied into them. */
export const heldOwners = /* sql */ `
select format('alter table %s no force row level security', oid::regclass) as aside,
  format('alter table %s force row level security', oid::regclass) as back
from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity and not relispartition
order by oid::regclass::text
`;

/** Triggers of the product, as statements: a backup holds what they made. Those of a table come before its partitions'. */
export const triggers = /* sql */ `
select format('alter table %s disable trigger user', c.oid::regclass) as aside,
  format('alter table %s enable trigger user', c.oid::regclass) as back
from pg_class c
where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and exists (select from pg_trigger where tgrelid = c.oid and not tgisinternal)
order by relispartition, oid::regclass::text
`;

/** The years come in before everything else, with the triggers that make their partitions alone. */
export const seeYears = makesYears.map((name) => `alter table cycle enable trigger ${name}`).join("; ");
