import type { Tx } from "../shared/tx.ts";
import { loadYear } from "./load-year.ts";
import type { CalendarYear } from "./year/calendar.ts";
import type { People } from "./year/year-rows.ts";

/** A year whose rule text is not held: with it some have been at the top for five years, of which three are to be attested. */
const taken: CalendarYear = { year: 2017, closesOn: "2017-12-31" };

/** Takes in 2017 as it was decided, so that awards for years in a row have a past to look at. */
export const load2017 = (tx: Tx, people: People, nextId: () => number): Promise<number> =>
  loadYear(tx, taken, people, nextId);
