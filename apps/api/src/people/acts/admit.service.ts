import { standingNow } from "../../organisation/standing.service.ts";
import { accepted, givenDayUntil } from "../../shared/given.ts";
import { isRefused } from "../../shared/refusal.ts";
import { givenPerson, inOrder } from "./given-person.ts";
import type { GivenAdmission, PeopleAct } from "./people-act.ts";
import { toldId } from "./told.service.ts";

const shape = (today: string) => inOrder(givenPerson(today).extend({ from: givenDayUntil(today) }));

/** Enters a member in a cell: newly admitted, or come from where this system does not reach. Answers the member. */
export const admit =
  (given: GivenAdmission): PeopleAct =>
  async ({ tx, today }) => {
    const cell = await standingNow(tx, given.organisationId);
    if (isRefused(cell)) return cell;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const { from, fullName, birthDate, admittedOn, officialOn, isCivilServant, note } = typed;
    return toldId(tx, "tell_admitted($1, $2, $3, $4, $5, $6, $7, $8)", [
      cell.id,
      from,
      fullName,
      birthDate,
      admittedOn,
      officialOn,
      isCivilServant,
      note,
    ]);
  };
