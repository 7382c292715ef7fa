import type { Regime } from "@xep-loai/domain";
import { asSystem } from "../../shared/as-system.ts";
import { plannedOnce } from "../../shared/planned-once.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { SubjectOfYear } from "../classification.facts.ts";
import { bringWarningsInLine, type Verdicts } from "../evaluation.service.ts";
import { type Dependents, dependentsOfEach, scopesBeyondQuota } from "./around.ts";
import { classificationIdOf } from "./flagged.ts";
import { raisedBy } from "./raised.ts";
import type { RecheckCause } from "./recheck-cause.ts";
import { type Contradiction, follow, newlyContradicted } from "./recheck-decision.ts";
import { keepRechecks, openRechecksOf, raiseRechecks, withdrawRechecks } from "./recheck-rows.ts";

/** A result that is about to change, and what it will mean for those that rest on it; null: nothing to look at again. */
export interface Changing {
  readonly year: number;
  readonly id: string;
  readonly cause: Exclude<RecheckCause, "RESTS_ON"> | null;
}

/**
 * Does a change of one result and, in the same transaction, what follows from it: the stored warnings of the result and of
 * all that rests on it, and the flags on what contradicts a rule since (`HD21.RERATE.CASCADE`). Nothing else is changed by
 * itself. Every act that changes what others rest on goes through here.
 */
export const reexamining = (tx: Tx, changing: Changing, work: () => Promise<Refused | null>): Promise<Refused | null> =>
  plannedOnce(tx, () => reexaminingOne(tx, changing, work));

async function reexaminingOne(
  tx: Tx,
  changing: Changing,
  work: () => Promise<Refused | null>,
): Promise<Refused | null> {
  const beyondBefore = await asSystem(tx, async (system) => {
    await rows(system, oneAtATime);
    return scopesBeyondQuota(system, changing.year, [changing.id]);
  });
  const refused = await work();
  if (!isRefused(refused)) await asSystem(tx, (system) => reexamine(system, changing, beyondBefore));
  return refused;
}

/**
 * The same for several results that go a step further together. What rests on them is brought in line in a few statements; a new
 * rating in the place of a cancelled one is followed one by one, as the flags that stand because of that one are, and so is who
 * is not rated any more: what was decided on with it counted may be beyond its quota or share since. What the rules say of them
 * once it is done is `judge`d last.
 */
export const reexaminingAll = (
  tx: Tx,
  year: number,
  ids: readonly string[],
  work: () => Promise<Refused | null>,
  judge: Judge = async () => null,
): Promise<Refused | null> => plannedOnce(tx, () => reexaminingSome(tx, year, ids, work, judge));

/** Whether an act is refused for what the rules say once it is done. */
export type Judge = (verdicts: Verdicts) => Promise<Refused | null>;

async function reexaminingSome(
  tx: Tx,
  year: number,
  ids: readonly string[],
  work: () => Promise<Refused | null>,
  judge: Judge,
): Promise<Refused | null> {
  const before = await asSystem(tx, async (system) => {
    await rows(system, oneAtATime);
    return {
      renewed: await renewedAmong(system, year, ids),
      rated: await ratedAmong(system, year, ids),
      beyond: await scopesBeyondQuota(system, year, ids),
    };
  });
  const refused = await work();
  if (isRefused(refused)) return refused;
  return judge(await asSystem(tx, (system) => reexamineAll(system, year, ids, before)));
}

type Renewed = ReadonlyMap<string, readonly Contradiction[]>;

/** The new ratings among them, with the scopes beyond their quota before. */
async function renewedAmong(system: Tx, year: number, ids: readonly string[]): Promise<Renewed> {
  const found = await rows<{ id: string }>(system, renewed, [year, ids]);
  const beyond = new Map<string, readonly Contradiction[]>();
  for (const { id } of found) beyond.set(id, await scopesBeyondQuota(system, year, [id]));
  return beyond;
}

const renewed = `
  select c.id::text as id from classification c
  where c.year = $1 and c.id = any ($2::bigint[]) and (c.replaces_id is not null or exists (select from recheck r
    where r.year = c.year and r.cause_id = c.id and r.cause = 'NOT_RATED' and r.resolved_at is null))`;

/** Those of them that are to get a tier. */
const ratedAmong = async (system: Tx, year: number, ids: readonly string[]): Promise<string[]> =>
  (await rows<{ id: string }>(system, rated, [year, ids])).map(({ id }) => id);

const rated = `
  select id::text as id from classification where year = $1 and id = any ($2::bigint[]) and not_rated_reason is null`;

interface Before {
  readonly renewed: Renewed;
  readonly rated: readonly string[];
  /** Of all of them. */
  readonly beyond: readonly Contradiction[];
}

async function reexamineAll(system: Tx, year: number, ids: readonly string[], before: Before): Promise<Verdicts> {
  const { renewed } = before;
  const said: Verdicts[] = [];
  for (const [id, beyondBefore] of renewed)
    said.push(await reexamine(system, { year, id, cause: "RERATED" }, beyondBefore));
  const still = new Set(await ratedAmong(system, year, before.rated));
  const left = before.rated.filter((id) => !still.has(id) && !renewed.has(id));
  for (const id of left) said.push(await reexamine(system, { year, id, cause: "NOT_RATED" }, before.beyond));
  const others = ids.filter((id) => !renewed.has(id) && !left.includes(id));
  said.push(await examine(system, year, others));
  return new Map(said.flatMap((verdicts) => [...verdicts]));
}

/** Brings in line what is stored of some results and of all that rests on them; answers what the rules say of all of these. */
export async function examine(system: Tx, year: number, ids: readonly string[]): Promise<Verdicts> {
  const dependents = await dependentsOfEach(system, year, ids);
  const all = [...new Set([...ids, ...classificationsIn(dependents)])];
  return (await bringWarningsInLine(system, year, all)).verdicts;
}

/** As the counters: from here on nobody else changes what is compared. */
const oneAtATime = "select pg_advisory_xact_lock(hashtext('xep_loai.counters'))";

async function reexamine(system: Tx, changing: Changing, beyondBefore: readonly Contradiction[]): Promise<Verdicts> {
  const { year, id, cause } = changing;
  const dependents = await dependentsOfEach(system, year, [id]);
  const around = [id, ...classificationsIn(dependents)];
  const { before, now, subjects, verdicts } = await bringWarningsInLine(system, year, around);
  const contradicted = [...now, ...(await scopesBeyondQuota(system, year, [id]))];
  const newly = newlyContradicted([...before, ...beyondBefore], contradicted);
  const open = await openRechecksOf(system, year, id);
  const { kept, withdrawn } = follow(open, newly, contradicted);
  await withdrawRechecks(system, withdrawn);
  await keepRechecks(system, kept, cause, id);
  if (cause === null || !isCascading(subjects, id)) return verdicts;
  const further = await dependentsOfEach(system, year, [...newly.keys()].flatMap(classificationOf));
  const subjectOf = new Map(
    subjects.map(({ row, ruleSet }) => [row.id, { kind: row.subjectKind, regime: ruleSet.regime }]),
  );
  const flags = raisedBy({
    id,
    cause,
    newly,
    dependents: new Map([...further, ...dependents]),
    subjectOf: (one) => subjectOf.get(one),
  });
  const standing = new Set(open.map(({ flagged }) => flagged));
  await raiseRechecks(
    system,
    year,
    flags.filter(({ flagged, causeId }) => causeId !== id || !standing.has(flagged)),
  );
  return verdicts;
}

const classificationOf = (flagged: string): string[] => {
  const id = classificationIdOf(flagged);
  return id === null ? [] : [id];
};

const classificationsIn = (dependents: Dependents): string[] => [
  ...new Set([...dependents.values()].flat().flatMap(({ id }) => classificationOf(id))),
];

/** What rests on what is said by Hướng dẫn 21 and Quy định 366; the documents before are silent. */
const isCascading = (subjects: readonly SubjectOfYear[], id: string): boolean =>
  subjects.some(({ row, ruleSet }) => row.id === id && cascading.includes(ruleSet.regime));

const cascading: readonly Regime[] = ["TIERS_2019", "POINTS_2025"];
