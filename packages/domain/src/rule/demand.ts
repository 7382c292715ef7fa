import type { Outcome, Text, UsedFact } from "./finding.ts";
import type { Explanation } from "./rule.ts";

/** A sentence that says what is asked, whatever came out: how it stands is put before it where it is read (`standingOf`). */
export const asks = (facts: readonly UsedFact[], vi: string, en: string): Explanation => ({
  facts,
  message: { vi, en },
  isDemand: true,
});

const standing: Readonly<Partial<Record<Outcome, Text>>> = {
  FAILED: { vi: "Chưa đạt", en: "Not met" },
  WARNING: { vi: "Chưa đạt", en: "Not met" },
  UNKNOWN: { vi: "Chưa rõ", en: "Not known" },
};

/** What is the case: of a demand, that it is not met or not known; any other sentence says it by itself. */
export function standingOf({ message, isDemand = false }: Explanation, outcome: Outcome): Text {
  const said = isDemand ? standing[outcome] : undefined;
  if (said === undefined) return message;
  return { vi: `${said.vi}: ${inside(message.vi)}`, en: `${said.en}: ${inside(message.en)}` };
}

const inside = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
