import { tiersHighestFirst } from "@xep-loai/domain";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { tierColour } from "../theme/tiers.ts";

/** One bar per year, 100 % of the rated; it fills the frame it stands in. */
export function TrendChart({ years }: { years: readonly YearFigures[] }) {
  const text = useText();
  const { percent } = useFigures();
  const data = years.map(({ year, figures }) => ({
    year: String(year),
    ...Object.fromEntries(figures.tiers.map((share) => [share.tier, Number(share.percent)])),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={data}
        barCategoryGap="30%"
        accessibilityLayer={false}
        margin={{ top: 6, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="year" tickLine={false} stroke="var(--quiet)" fontSize={13} />
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
          formatter={(value) => percent(Number(value).toFixed(1))}
          contentStyle={{ background: "var(--paper)", border: "1px solid var(--line)", fontSize: 13 }}
          itemStyle={{ color: "var(--ink)" }}
        />
        {[...tiersHighestFirst].reverse().map((tier) => (
          <Bar
            key={tier}
            dataKey={tier}
            name={text(`words.tierWord.${tier}`)}
            stackId="tiers"
            fill={tierColour[tier]}
            stroke="var(--paper)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
