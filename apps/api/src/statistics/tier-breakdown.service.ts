import { type Percentage, type YearOfTiers, type YearOverYear, yearOverYear } from "@xep-loai/domain";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import { type Ref, refsOf, type Standing, standing } from "../organisation/standing.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { type CountersOf, countersOf, placesOf } from "./counters.service.ts";
import { breakdownOf, figuresOf, plain, type Reading } from "./figures.service.ts";
import { isUnderRules } from "./rules-held.service.ts";
import type { TierBreakdown, TierBreakdownRow, YearFigures } from "./tier-breakdown.type.ts";
import { countedAt, type YearOf, yearsAndPlaces } from "./year-of.service.ts";

export interface BreakdownInput extends Reading, PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly group: string | null;
  /** Figures nobody asks for are not read. Left out: all are. */
  readonly read?: ReadFigures;
}

export interface ReadFigures {
  /** Of the direct subordinates. */
  readonly rows: boolean;
  /** Of these in the year before. */
  readonly rowsBefore: boolean;
}

/** Without what its fields read on their own. */
export type Breakdown = Omit<TierBreakdown, "organisation"> & { readonly organisation: Standing };

/** The tiers at an organisation and all below, by direct subordinate and over the years; from counters alone. */
export async function tierBreakdown(tx: Tx, input: BreakdownInput, asOf: Date): Promise<Breakdown | Refused> {
  if (!isAskedText(input.group)) return refuseField("group", notAsked);
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const children = await childrenAfter(tx, input.year, organisation.id, input);
  if (isRefused(children)) return children;
  const { year, subjectKind, group, decidedOnly } = input;
  const { own, trend, toRow } = await figuresAt(tx, organisation, children, input);
  const page = pageOf(children, input.first, keyOfChild, toRow);
  return {
    organisation,
    year,
    subjectKind,
    group,
    decidedOnly,
    rulesHeld: isUnderRules(organisation),
    ...compared(year, trend),
    previousOf: await mergedSince(tx, organisation, trend),
    own: own.length === 0 ? null : figuresOf(own, input),
    rows: page.nodes,
    nextCursor: page.nextCursor,
    rowCount: organisation.childCount,
    asOf,
  };
}

type Compared = Pick<
  TierBreakdown,
  "total" | "previous" | "previousYear" | "previousRegimeDiffers" | "changes" | "trend"
>;

/** The year beside the one before it; the trend holds both, so that all three show the same figures. */
function compared(year: number, trend: YearPoint[]): Compared {
  const now = trend.find((point) => point.year === year) as YearPoint;
  const before = trend.find((point) => point.year === year - 1);
  return {
    total: now.figures,
    previous: before?.figures ?? null,
    previousYear: before?.year ?? null,
    ...(before === undefined ? nothingBefore : changed(yearOverYear(before, now))),
    trend,
  };
}

/** Those whose figures stand for the organisation in the year before, where it did not stand itself. */
async function mergedSince(tx: Tx, { id, year }: Standing, trend: readonly YearPoint[]): Promise<Ref[]> {
  const places = trend.find((point) => point.year === year - 1)?.places ?? [id];
  if (places.includes(id)) return [];
  const refs = await refsOf(tx, year - 1, places);
  return places.flatMap((place) => refs.get(place) ?? []);
}

const nothingBefore = { previousRegimeDiffers: false, changes: [] };

function changed({ regimesDiffer, tiers }: YearOverYear): Pick<TierBreakdown, "previousRegimeDiffers" | "changes"> {
  return {
    previousRegimeDiffers: regimesDiffer,
    changes: tiers.map(({ tier, difference, points }) => ({ tier, count: difference, points: signed(points) })),
  };
}

const signed = (points: Percentage | null): string | null => points && `${points.value > 0 ? "+" : ""}${plain(points)}`;

type YearPoint = YearFigures & YearOfTiers & YearOf;

/** The organisation over the years and each of its subordinates beside the year before: two statements for all of it. */
async function figuresAt(tx: Tx, { id }: Standing, children: readonly Child[], input: BreakdownInput) {
  const [year, before] = [input.year, input.year - 1];
  const { rows, rowsBefore } = input.read ?? { rows: true, rowsBefore: true };
  const shown = rows ? children.slice(0, pageSize(input.first)).map((child) => child.id) : [];
  const { years, places } = await yearsAndPlaces(tx, id, before, rowsBefore ? shown : []);
  const { own, below } = await countersOf(
    tx,
    [
      { id, year },
      ...years.flatMap((held) => placesOf([held.year], held.places)),
      ...placesOf([year], shown),
      ...placesOf([before], shown.flatMap(places)),
    ],
    input,
  );
  function toRow(child: Child): TierBreakdownRow {
    const earlier = countedAt(below, places(child.id), before);
    return {
      organisation: child,
      childCount: child.childCount,
      figures: figuresOf(below(child.id, year), input),
      previous: earlier.length === 0 ? null : figuresOf(earlier, input),
    };
  }
  return { own: own(id, year), trend: years.map((held) => pointOf(held, below, input)), toRow };
}

function pointOf({ year, regime, places }: YearOf, below: CountersOf, input: BreakdownInput): YearPoint {
  const counted = countedAt(below, places, year);
  return { year, regime, places, figures: figuresOf(counted, input), breakdown: breakdownOf(counted, input) };
}
