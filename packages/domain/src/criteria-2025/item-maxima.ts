import { type Annex, criteria2025 } from "./annexes.ts";

/**
 * UNREADABLE: not «A1.I.1 = 5». UNKNOWN: the annexes have no such item, or it is one of annex 2, which no lower
 * document scores. TWICE: the item, or one it stands below, has its points already. SUM: the items of a group do not
 * come to its 30 or 70 points.
 */
export interface ItemMaximaFault {
  readonly fault: "UNREADABLE" | "UNKNOWN" | "TWICE" | "SUM";
  /** The entry, or the group whose sum is wrong, e.g. `A1.I`. */
  readonly at: string;
}

/** HD 43, 7.12: the annexes a lower document gives points. */
const delegated: readonly Annex[] = [1, 3, 4, 5];
const known: ReadonlySet<string> = new Set(delegated.flatMap((annex) => criteria2025[annex].map(({ key }) => key)));

interface Maximum {
  readonly key: string;
  /** Hundredths of a point. */
  readonly points: number;
}

/** What is wrong with the points a document gives the items of the annexes (`QD366.CRIT.SUBPOINTS`). */
export function itemMaximaFaults(entries: readonly string[]): readonly ItemMaximaFault[] {
  const read = entries.map((entry) => ({ entry, maximum: maximumOf(entry) }));
  const maxima = read.flatMap(({ maximum }) => maximum ?? []);
  const wrong = read.flatMap(({ entry, maximum }): readonly ItemMaximaFault[] => {
    if (maximum === null) return [{ fault: "UNREADABLE", at: entry }];
    if (!known.has(maximum.key)) return [{ fault: "UNKNOWN", at: entry }];
    return maxima.some((other) => other !== maximum && isAbove(other.key, maximum.key))
      ? [{ fault: "TWICE", at: entry }]
      : [];
  });
  return wrong.length > 0 ? wrong : sumFaults(maxima);
}

const written = /^(?<key>A\d\.\S+?)\s*=\s*(?<whole>\d{1,2})(?:[.,](?<rest>\d{1,2}))?$/;

function maximumOf(entry: string): Maximum | null {
  const { key, whole, rest = "" } = written.exec(entry.trim())?.groups ?? {};
  if (key === undefined || whole === undefined) return null;
  return { key, points: Number(whole) * 100 + Number(rest.padEnd(2, "0")) };
}

const isAbove = (above: string, key: string): boolean =>
  key === above || key.startsWith(`${above}.`) || key.startsWith(`${above}[`);

/** A group without points is scored as a whole; of the sectors each that has points makes up the group by itself. */
function sumFaults(maxima: readonly Maximum[]): readonly ItemMaximaFault[] {
  const byGroup = Map.groupBy(maxima, ({ key }) => groupOf(key));
  return [...byGroup].flatMap(([group, items]) => {
    const whole = group.endsWith(".II") ? 7000 : 3000;
    const shared = sumOf(items.filter(({ key }) => sectorOf(key) === null));
    const bySector = Map.groupBy(
      items.filter(({ key }) => sectorOf(key) !== null),
      ({ key }) => sectorOf(key),
    );
    const sums =
      bySector.size === 0
        ? [{ at: group, sum: shared }]
        : [...bySector].map(([sector, own]) => ({ at: `${group}[${sector}]`, sum: shared + sumOf(own) }));
    return sums.filter(({ sum }) => sum !== whole).map(({ at }) => ({ fault: "SUM", at }) as const);
  });
}

const groupOf = (key: string): string => /^A\d\.I{1,2}/.exec(key)?.[0] ?? key;
const sectorOf = (key: string): string | null => /\[(?<sector>\w+)\]/.exec(key)?.groups?.sector ?? null;
const sumOf = (items: readonly Maximum[]): number => items.reduce((sum, { points }) => sum + points, 0);
