import {
  ceilingRise,
  classificationRows,
  type VerdictChange,
  verdictChanges,
} from "../classification/verdict-changes.service.ts";
import type { Tx } from "../shared/tx.ts";
import type { ChangedVerdict, VerdictChanges } from "./document-effect.type.ts";
import type { SupposedRules } from "./supposed-rules.service.ts";

/** More than these are not looked at before a document takes force; it is said where they are cut. */
const mostExamined = 20_000;
const mostNamed = 20;

/** An open year with the rules it would be under. */
export interface SupposedYear {
  readonly year: number;
  readonly rules: SupposedRules;
}

/** What the rules would say otherwise of what is not decided below an organisation. */
export async function verdictEffect(
  tx: Tx,
  years: readonly SupposedYear[],
  organisationId: number,
  undecided: number,
): Promise<VerdictChanges> {
  const counted = { examined: 0, changed: 0, ceilingsLowered: 0, ceilingsRaised: 0, warningsNew: 0, warningsGone: 0 };
  const named: VerdictChange[] = [];
  for await (const { examined, changes } of changesIn(tx, years, organisationId)) {
    counted.examined += examined;
    for (const change of changes) count(counted, change);
    named.push(...changes.slice(0, mostNamed - named.length));
    if (counted.examined >= mostExamined) break;
  }
  const isAsked = years.some(({ rules }) => rules.rateOtherwise);
  return { ...counted, complete: !isAsked || counted.examined >= undecided, first: await nameAll(tx, named) };
}

async function* changesIn(tx: Tx, years: readonly SupposedYear[], organisationId: number) {
  for (const { year, rules } of years)
    if (rules.rateOtherwise) yield* verdictChanges(tx, year, organisationId, rules.insteadOf);
}

type Counted = Omit<VerdictChanges, "complete" | "first">;

function count(counted: Counted, change: VerdictChange): void {
  const rise = ceilingRise(change);
  counted.changed += 1;
  counted.ceilingsLowered += rise < 0 ? 1 : 0;
  counted.ceilingsRaised += rise > 0 ? 1 : 0;
  counted.warningsNew += change.newWarnings.length;
  counted.warningsGone += change.goneWarnings.length;
}

/** One statement a year. */
async function nameAll(tx: Tx, named: readonly VerdictChange[]): Promise<ChangedVerdict[]> {
  const all: ChangedVerdict[] = [];
  for (const [year, changes] of Map.groupBy(named, (change) => change.year)) {
    const found = await classificationRows(
      tx,
      year,
      changes.map(({ id }) => id),
    );
    all.push(...changes.flatMap((change) => withRow(change, found.get(change.id))));
  }
  return all;
}

const withRow = (change: VerdictChange, classification: ChangedVerdict["classification"] | undefined) =>
  classification === undefined ? [] : [{ ...change, classification }];
