import { type Percentage, type YearOfTiers, type YearOverYear, yearOverYear } from "@xep-loai/domain";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import { type Ref, refsOf, type Standing, standing } from "../organisation/standing.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { countersAt, countersBelow } from "./counters.service.ts";
import { breakdownOf, figuresOf, plain, type Reading } from "./figures.service.ts";
import { isUnderRules, rulesHeldBelow } from "./rules-held.service.ts";
import type { TierBreakdown, TierBreakdownRow, YearFigures } from "./tier-breakdown.type.ts";
import { groupsBelow } from "./tier-group.service.ts";
import { countedAt, placesIn, type YearOf, yearsOf } from "./year-of.service.ts";

export interface BreakdownInput extends Reading, PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly group: string | null;
}

/** The tiers at an organisation and all below, by direct subordinate and over the years; from counters alone. */
export async function tierBreakdown(tx: Tx, input: BreakdownInput, asOf: Date): Promise<TierBreakdown | Refused> {
  if (!isAskedText(input.group)) return refuseField("group", notAsked);
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const page = await rowsOf(tx, organisation, input);
  if (isRefused(page)) return page;
  const { year, subjectKind, group, decidedOnly } = input;
  const own = await countersAt(tx, year, organisation.id, input);
  const trend = await trendOf(tx, organisation, input);
  return {
    organisation,
    year,
    subjectKind,
    group,
    decidedOnly,
    groups: await groupsBelow(tx, year, organisation.id, subjectKind),
    rulesHeld: isUnderRules(organisation),
    rulesHeldBelow: await rulesHeldBelow(tx, organisation),
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

async function trendOf(tx: Tx, { id }: Standing, input: BreakdownInput): Promise<YearPoint[]> {
  const years = await yearsOf(tx, id);
  const held = years.map(({ year }) => year);
  const everywhere = years.flatMap(({ places }) => places);
  const counters = await countersBelow(tx, held, everywhere, input);
  return years.map(({ year, regime, places }) => {
    const counted = countedAt(counters, places, year);
    return { year, regime, places, figures: figuresOf(counted, input), breakdown: breakdownOf(counted, input) };
  });
}

async function rowsOf(tx: Tx, { id }: Standing, input: BreakdownInput) {
  const children = await childrenAfter(tx, input.year, id, input);
  if (isRefused(children)) return children;
  const shown = children.slice(0, pageSize(input.first)).map((child) => child.id);
  const placesBefore = await placesIn(tx, input.year - 1, shown);
  const everywhere = [...shown, ...shown.flatMap(placesBefore)];
  const counters = await countersBelow(tx, [input.year, input.year - 1], everywhere, input);
  function toRow(child: Child): TierBreakdownRow {
    const before = countedAt(counters, placesBefore(child.id), input.year - 1);
    const previous = before.length === 0 ? null : figuresOf(before, input);
    return {
      organisation: child,
      childCount: child.childCount,
      figures: figuresOf(counters(child.id, input.year), input),
      previous,
    };
  }
  return pageOf(children, input.first, keyOfChild, toRow);
}
