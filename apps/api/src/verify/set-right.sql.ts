/** A table of figures, and SQL that recounts them from the rows they stand for. */
export interface RecountedTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly figures: readonly string[];
  readonly recount: string;
}

/** SQL that makes a table of figures what a recount says, writing only the rows that differ. */
export const setRight = ({ table, key, figures, recount }: RecountedTable): string => `
  with recounted as materialized (${recount}),
  ended as (delete from ${table} t where not exists (select from recounted r where ${equal(key, "t", "r")})),
  changed as (
    update ${table} t set ${figures.map((figure) => `${figure} = r.${figure}`).join(", ")}
    from recounted r where ${equal(key, "t", "r")} and (${of("t", figures)}) is distinct from (${of("r", figures)}))
  insert into ${table} (${[...key, ...figures].join(", ")})
  select ${of("r", [...key, ...figures])} from recounted r
  where not exists (select from ${table} t where ${equal(key, "t", "r")})`;

const of = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `${alias}.${column}`).join(", ");

const equal = (key: readonly string[], one: string, other: string): string => `(${of(one, key)}) = (${of(other, key)})`;
