import {
  isReported,
  judgeProcedure,
  type ProcedureFacts,
  type ProcedureLaw,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { procedureLawAt } from "./law.service.ts";
import { procedureFacts } from "./procedure.facts.ts";
import type { Ballot, Procedure } from "./procedure.type.ts";
import { type ProcedureRow, procedureRow } from "./procedure-row.ts";
import { stepsOf } from "./procedure-step.ts";

/** How a result came about, and what the rules on who acts and how say of it. */
export async function procedure(tx: Tx, id: string, year: number): Promise<Procedure | Refused> {
  const row = await procedureRow(tx, year, numberOf(id) ?? null);
  return row === undefined ? refuse("NOT_FOUND") : shown(row, await procedureLawAt(tx, row.ruleSetId));
}

function shown(row: ProcedureRow, law: ProcedureLaw | undefined): Procedure {
  const facts = procedureFacts(row, law?.parameters ?? { acts: [] });
  return {
    ...row,
    record: row,
    steps: stepsOf(row, facts, law),
    ballot: shownBallot(facts, row),
    mustBeSecret: mustBeSecret(row, law),
    opinionsMissing: missingOpinions(row, law),
    findings: law === undefined ? [] : judgeProcedure(facts, law).filter(isReported),
    isJudged: law !== undefined,
  };
}

/** Whether it was secret only where that is recorded: a rule that asks for it takes silence for no. */
const shownBallot = ({ ballot }: ProcedureFacts, row: ProcedureRow): Ballot | null =>
  ballot === undefined
    ? null
    : {
        ...ballot,
        secret: row.ballot?.secret ?? null,
        votes: tiersHighestFirst.flatMap((tier) => {
          const count = ballot.votes[tier] ?? 0;
          return count === 0 ? [] : [{ tier, count }];
        }),
      };

/** Of organisations alone: where the documents ask for it. */
function mustBeSecret({ subjectKind, level }: ProcedureRow, law: ProcedureLaw | undefined): boolean {
  if (subjectKind !== "ORG" || law === undefined) return false;
  const { rated, delegated } = law.parameters.secretBallot;
  return level === "SUB_GRASSROOTS" ? delegated : rated;
}

function missingOpinions({ subjectKind, opinions }: ProcedureRow, law: ProcedureLaw | undefined): readonly string[] {
  if (law === undefined || (subjectKind !== "ORG" && subjectKind !== "COLLECTIVE")) return [];
  const given = new Set(opinions.flatMap(({ giver, givenOn }) => (givenOn === null ? [] : giver)));
  return law.parameters.opinionGivers.filter((giver) => !given.has(giver));
}
