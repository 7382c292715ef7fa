import { describe, expect, it } from "vitest";
import { darkGround, type Ground, lightGround } from "./palette.ts";
import { onTierColour, tierColour } from "./tiers.ts";

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const tiers = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"] as const;

it.each(tiers)("text on the colour of %s", (tier) => {
  expect(contrast(tierColour[tier], onTierColour[tier])).toBeGreaterThanOrEqual(4.5);
});

describe.each<[string, Ground]>([
  ["light", lightGround],
  ["dark", darkGround],
])("%s theme", (_name, ground) => {
  it.each(["ink", "quiet", "amber", "red"] as const)("%s text on every ground", (text) => {
    for (const under of [ground.page, ground.paper, ground.sunken])
      expect(contrast(ground[text], under)).toBeGreaterThanOrEqual(4.5);
  });

  it("borders of fields and hatching stand out", () => {
    for (const line of [ground.strongLine, ground.focus])
      expect(contrast(line, ground.paper)).toBeGreaterThanOrEqual(3);
  });
});
