import type { Regime } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { CountersOf } from "./counters.service.ts";
import type { Counted } from "./figures.service.ts";

/** A year in which an organisation, or all that went up in it when it was founded, stands and the viewer sees it. */
export interface YearOf {
  readonly year: number;
  readonly regime: Regime;
  /** Whose figures are those of the year: its own, else of those that went up in it. */
  readonly places: readonly number[];
}

/** Those years, oldest first. */
export const yearsOf = async (tx: Tx, organisationId: number): Promise<YearOf[]> =>
  (await yearsAndPlaces(tx, organisationId, 0, [])).years;

/** Whose figures stand for each of some organisations in a year; none where nothing does. */
export async function placesIn(tx: Tx, year: number, ids: readonly number[]): Promise<PlacesOf> {
  return placed(await rows<Found>(tx, placesSql, [ids, ids.map(() => year)]));
}

/** The years of one organisation, and whose figures stand for others in one year, in one statement. */
export async function yearsAndPlaces(tx: Tx, id: number, year: number, others: readonly number[]) {
  const found = await rows<Found>(tx, placesSql, [
    [id, ...others],
    [null, ...others.map(() => year)],
  ]);
  const [years, places] = [found.filter((row) => row.everyYear), found.filter((row) => !row.everyYear)];
  return { years, places: placed(places) };
}

interface Found extends YearOf {
  readonly id: number;
  readonly everyYear: boolean;
}

function placed(found: readonly Found[]): PlacesOf {
  const byId = new Map(found.map(({ id, places }) => [id, places]));
  return (id) => byId.get(id) ?? [];
}

export type PlacesOf = (organisationId: number) => readonly number[];

/** The counters of several places of a year as of one. */
export const countedAt = (counters: CountersOf, places: readonly number[], year: number): Counted[] =>
  places.flatMap((place) => counters(place, year));

// Of several that went up in one all must be seen, or there is nothing to compare with. The lists are asked for, so that short ones
// are not planned anew each time, which takes longer than reading.
const placesSql = `
  select asked.id, asked.year is null as "everyYear", y.year, y.regime, coalesce(own.places, went.places) as places
    from unnest((select $1::int[]), (select $2::int[])) asked(id, year) join cycle y on y.year = coalesce(asked.year, y.year)
    left join lateral (select array[o.organisation_id] as places from organisation_year o
      where o.year = y.year and o.organisation_id = asked.id) own on true
    left join lateral (select array_agg(e.other_organisation_id order by e.id) as places
        from organisation g
        join organisation_event e on e.organisation_id = g.id and e.kind = 'MERGED' and e.happened_on = g.founded_on
       where g.id = asked.id
      having bool_and(exists (select from organisation_year p where p.year = y.year and p.organisation_id = e.other_organisation_id))) went
      on own.places is null
   where num_nonnulls(own.places, went.places) > 0
   order by asked.id, y.year`;
