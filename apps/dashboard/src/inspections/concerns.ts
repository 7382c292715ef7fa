import type { InspectedCell } from "../providers/queries/inspection.ts";

type Finding = InspectedCell["findings"][number];

/** Against the documents, not as they ask, not recorded; worst first. */
const concerning = ["FAILED", "WARNING", "UNKNOWN"] as const;

/** Something that is not as it should be, or not known, at one organisation; null: at all of them alike. */
export interface Concern {
  readonly cell: string | null;
  readonly outcome: (typeof concerning)[number];
  readonly message: Finding["message"];
  /** Every rule that says so. */
  readonly rules: readonly Finding[];
}

const isConcern = ({ outcome }: Finding): boolean => concerning.some((one) => one === outcome);

/** What the rules say against each organisation; what two rules say in the same words is said once, and what holds of all too. */
export function concernsOf(cells: readonly InspectedCell[]): readonly Concern[] {
  const ofAll = cells.length > 1 ? sharedBy(cells) : new Set<string>();
  const own = cells.flatMap(({ organisation, findings }) =>
    concernsIn(
      organisation.name,
      findings.filter((finding) => !ofAll.has(keyOf(finding))),
    ),
  );
  const [first] = cells;
  const common = first
    ? concernsIn(
        null,
        first.findings.filter((finding) => ofAll.has(keyOf(finding))),
      )
    : [];
  return [...common, ...own].toSorted(
    (one, other) => concerning.indexOf(one.outcome) - concerning.indexOf(other.outcome),
  );
}

function concernsIn(cell: string | null, findings: readonly Finding[]): Concern[] {
  const byMessage = Map.groupBy(findings.filter(isConcern), ({ message }) => message.vi);
  return [...byMessage.values()].flatMap((rules) => {
    const [first] = rules;
    return first ? [{ cell, outcome: first.outcome as Concern["outcome"], message: first.message, rules }] : [];
  });
}

const keyOf = ({ ruleId, message }: Finding): string => `${ruleId} ${message.vi}`;

/** What every one of them is told alike. */
function sharedBy(cells: readonly InspectedCell[]): ReadonlySet<string> {
  const told = cells.map(({ findings }) => new Set(findings.filter(isConcern).map(keyOf)));
  return new Set([...(told[0] ?? [])].filter((key) => told.every((keys) => keys.has(key))));
}
