import type { ClassificationState, Text } from "@xep-loai/domain";
import { isRefused, type Problem, type Refused, refuse, refuseInput } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Verdicts } from "../evaluation.service.ts";
import { type Judge, reexaminingAll } from "../recheck/reexamine.service.ts";
import { type Standing, type StepOf, standings } from "./standing.service.ts";
import { listProblems, type StepItem } from "./step-item.ts";

/** One step of results: from which states, by whom, and what it writes. */
export interface Step {
  readonly from: readonly ClassificationState[];
  readonly of: StepOf;
  /** SQL that sets columns; `i` is the item as it was given. */
  readonly set: string;
  /** Said of one in another state. */
  readonly otherState: Text;
}

/** A result after a step. */
export interface TakenStep {
  readonly id: string;
  readonly state: ClassificationState;
  readonly version: number;
}

/** What may refuse a step besides: before it is written, and once it is and the rules were asked. */
export interface Judges {
  readonly before?: (standing: readonly Standing[]) => Refused | null | Promise<Refused | null>;
  readonly after?: (standing: readonly Standing[], verdicts: Verdicts) => Promise<Refused | null>;
}

/** Takes a step of some results in one go: all of them or none. */
export async function takeStep<Item extends StepItem>(
  tx: Tx,
  year: number,
  items: readonly Item[],
  step: Step,
  judges: Judges = {},
): Promise<readonly TakenStep[] | Refused> {
  const problems = listProblems(items, "items");
  if (problems.length > 0) return refuseInput(problems);
  const standing = await standings(tx, year, items, step.of);
  if (isRefused(standing)) return standing;
  const wrong = stateProblems(standing, step);
  if (wrong.length > 0) return refuseInput(wrong);
  const objection = await judges.before?.(standing);
  if (isRefused(objection)) return objection;
  let taken: readonly TakenStep[] = [];
  const ids = items.map(({ id }) => id);
  const write = async () => {
    taken = await written(tx, year, items, step.set);
    return taken.length === items.length ? null : refuse("CHANGED_MEANWHILE");
  };
  const judge: Judge = async (verdicts) => (await judges.after?.(standing, verdicts)) ?? null;
  return (await reexaminingAll(tx, year, ids, write, judge)) ?? taken;
}

const stateProblems = (standing: readonly Standing[], { from, otherState }: Step): Problem[] =>
  standing.flatMap(({ state, name }, at) =>
    from.includes(state) ? [] : [{ path: `items[${at}].id`, message: saidOf(name, otherState) }],
  );

/** Names whom a sentence is about. */
export const saidOf = (name: string, { vi, en }: Text): Text => ({ vi: `${name}: ${vi}`, en: `${name}: ${en}` });

/** Writes columns of some results, each at the version it was seen at; who was changed since is not among those answered. */
export const written = (tx: Tx, year: number, items: readonly StepItem[], set: string): Promise<TakenStep[]> =>
  rows<TakenStep>(tx, update(set), [year, JSON.stringify(items)]);

const update = (set: string) => `
  update classification c set ${set}, version = c.version + 1, updated_at = now()
  from jsonb_to_recordset($2::jsonb) i(id bigint, version int, tier text, "notRatedReason" text, reason text, "on" date, number text,
    "decidedOn" date, "deciderId" int, "deciderName" text, target jsonb)
  where c.year = $1 and c.id = i.id and c.version = i.version
  returning c.id::text as id, c.state, c.version`;
