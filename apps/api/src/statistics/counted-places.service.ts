/** SQL: which counters are added up; `figure` is what of a `tier_counter`, `places` whose. */
export interface CountedPlaces {
  readonly figure: string;
  readonly places: string;
}

/**
 * SQL: of an organisation with all below it, one counter; of a level alone, what each of its organisations at and below it
 * has itself. $1 year, $2 the organisation, `level` a parameter, null: every level.
 */
export const countedPlaces = (level: string): CountedPlaces => ({
  figure: `(case when ${level}::text is null then subtree else own end)`,
  places: `(case when ${level}::text is null then array[$2::int] else array(
    select organisation_id from organisation_year where year = $1 and ancestors @> array[$2::int] and level = ${level}) end)`,
});
