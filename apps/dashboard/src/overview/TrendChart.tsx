import { type QualityTier, type RegimeChange, tiersHighestFirst, type YearSlot } from "@xep-loai/domain";
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useFigures } from "../i18n/useFigures.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { tierColour } from "../theme/tiers.ts";
import { useTierNamesOf } from "../ui/tierNames.ts";

interface TrendChartProps {
  readonly years: readonly YearSlot<YearFigures>[];
  readonly changes: readonly RegimeChange[];
  /** Years whose shares are provisional. */
  readonly unfinished: readonly number[];
}

/** One bar per year, 100 % of the rated, named as in its year; a line stands where other rules begin. It fills its frame. */
export function TrendChart({ years, changes, unfinished }: TrendChartProps) {
  const { percent } = useFigures();
  const namesOf = useTierNamesOf();
  const nameIn = (year: string, tier: QualityTier) => namesOf({ year: Number(year) }).word(tier);
  const data = years.map(({ year, point }) => ({
    year: String(year),
    ...Object.fromEntries(point?.figures.tiers.map((share) => [share.tier, Number(share.percent)]) ?? []),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={data}
        barCategoryGap="30%"
        accessibilityLayer={false}
        margin={{ top: 14, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="year"
          tickFormatter={(year) => (unfinished.includes(Number(year)) ? `${year}*` : year)}
          interval="preserveEnd"
          minTickGap={6}
          tickLine={false}
          stroke="var(--quiet)"
          fontSize={13}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 50, 100]}
          tickFormatter={(share) => percent(String(share))}
          width={48}
          tickLine={false}
          stroke="var(--quiet)"
          fontSize={12}
        />
        <Tooltip
          cursor={{ fill: "var(--sunken)" }}
          formatter={(value, tier, { payload }) => [
            percent(Number(value).toFixed(1)),
            nameIn(payload.year, tier as QualityTier),
          ]}
          contentStyle={{ background: "var(--paper)", border: "1px solid var(--line)", fontSize: 13 }}
          itemStyle={{ color: "var(--ink)" }}
        />
        {[...tiersHighestFirst].reverse().map((tier) => (
          <Bar
            key={tier}
            dataKey={tier}
            stackId="tiers"
            fill={tierColour[tier]}
            stroke="var(--paper)"
            isAnimationActive={false}
          />
        ))}
        {changes.map(({ now }) => (
          <ReferenceLine
            key={now}
            x={String(now)}
            position="start"
            stroke="var(--ink)"
            strokeDasharray="3 3"
            label={{ value: "≠", position: "top", fill: "var(--ink)", fontSize: 13 }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
