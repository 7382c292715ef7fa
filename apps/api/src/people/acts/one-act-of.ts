import { type Refused, refuse } from "../../shared/refusal.ts";
import { admit } from "./admit.service.ts";
import { appoint } from "./appoint.service.ts";
import { correct } from "./correct.service.ts";
import { endCollective } from "./end-collective.service.ts";
import { endPost } from "./end-post.service.ts";
import { foundCollective } from "./found-collective.service.ts";
import { leave } from "./leave.service.ts";
import type { PeopleActInput } from "./people-act.input.ts";
import type { PeopleAct } from "./people-act.ts";
import { transfer } from "./transfer.service.ts";

/** The one act that was given to be looked at. */
export function oneActOf(given: PeopleActInput): PeopleAct | Refused {
  const acts = [
    given.admission && admit(given.admission),
    given.transfer && transfer(given.transfer),
    given.leaving && leave(given.leaving),
    given.correction && correct(given.correction),
    given.appointment && appoint(given.appointment),
    given.postEnd && endPost(given.postEnd),
    given.founding && foundCollective(given.founding),
    given.collectiveEnd && endCollective(given.collectiveEnd),
  ].filter((act) => act !== null && act !== undefined);
  const [act] = acts;
  return act === undefined || acts.length > 1 ? refuse("BAD_INPUT") : act;
}
