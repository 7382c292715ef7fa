import {
  againstBallot,
  asksNothing,
  type BallotFault,
  ballotFaults,
  dayInVietnam,
  isUndecided,
  type ProcedureFacts,
  type ProcedureLaw,
} from "@xep-loai/domain";
import { type Asked, change } from "../../classification/acts/acted-on.service.ts";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { untimely } from "../../shared/untimely.ts";
import { procedureLawAt } from "../law.service.ts";
import { procedureFacts } from "../procedure.facts.ts";
import type { Procedure } from "../procedure.type.ts";
import { type ProcedureRow, procedureRow } from "../procedure-row.ts";
import { type Acting, actingOnResult } from "./acting-on-result.service.ts";
import { ballotDayFaults } from "./ballot-day.ts";
import { type GivenBallot, givenBallot } from "./given-steps.ts";

/**
 * Records the vote on a tier: refused where it must be secret and was not, where another body voted, and where more voted than
 * were there. A result that rated itself is voted then; one that is decided keeps its ballot.
 */
export async function recordBallot(acting: Acting, asked: Asked, given: unknown): Promise<Procedure | Refused> {
  const ballot = accepted(givenBallot, given);
  if (isRefused(ballot)) return ballot;
  const wrong = untimely({ heldOn: ballot.heldOn }, asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  return actingOnResult(acting, asked, async (subject) => {
    const row = await procedureRow(acting.tx, asked.year, Number(asked.id));
    if (row === undefined || !mayBeVoted(row)) return refuseField("tier", notVoted);
    const days = ballotDayFaults(row, ballot.heldOn);
    if (days.length > 0) return refuseInput(days);
    const refused = refusedBallot(row, ballot, await procedureLawAt(acting.tx, row.ruleSetId));
    return refused ?? change(acting.tx, subject, ballotColumns, [JSON.stringify(storedBallot(ballot)), ballot.tier]);
  });
}

const mayBeVoted = ({ state, isRated }: ProcedureRow): boolean => isRated && state !== "DRAFT" && isUndecided(state);

const votesOf = ({ votes }: Pick<GivenBallot, "votes">) =>
  Object.fromEntries(votes.map(({ tier, count }) => [tier, count]));

/** What it came to stands in a column of its own. */
const storedBallot = ({ by, heldOn, secret, eligible, present, ...ballot }: GivenBallot) => ({
  by,
  heldOn,
  secret,
  eligible,
  present,
  votes: votesOf(ballot),
});

/** By the rules that ask for a ballot; where none does its counts must go together all the same. */
function refusedBallot(row: ProcedureRow, ballot: GivenBallot, law: ProcedureLaw | undefined): Refused | null {
  const facts: ProcedureFacts = {
    ...procedureFacts(row, law?.parameters ?? { acts: [] }),
    ballot: { ...ballot, votes: votesOf(ballot) },
  };
  const against = law === undefined ? [] : againstBallot(facts, law);
  if (against.length > 0) return refuse("AGAINST_RULES", against);
  const [fault] = ballotFaults(facts.ballot, asksNothing);
  return fault === undefined ? null : uncounted(fault);
}

const uncounted = (fault: BallotFault): Refused =>
  fault === "MORE_PRESENT_THAN_ELIGIBLE"
    ? refuseField("present", { vi: "Số có mặt không quá số có quyền biểu quyết.", en: "Not more than those entitled." })
    : refuseField("votes", { vi: "Tổng số phiếu không quá số có mặt.", en: "Not more votes than those present." });

const notVoted = {
  vi: "Chỉ ghi biểu quyết của kết quả đã tự xếp loại và chưa quyết định.",
  en: "A vote is recorded of what rated itself and is not decided yet.",
};

const ballotColumns = `, ballot = $4::jsonb, voted_tier = $5,
  state = case when state in ('SELF_RATED', 'VOTED') then 'VOTED' else state end`;
