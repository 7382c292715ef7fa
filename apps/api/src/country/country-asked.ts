import { parseArgs } from "node:util";
import { z } from "zod";
import { type CountrySize, countrySize } from "./country-size.ts";

/** What a country is made from; the same again makes the same one. */
export interface CountryAsked {
  readonly size: CountrySize;
  readonly years: readonly number[];
  readonly seed: number;
  /** Whether the rules are asked about every result too, which takes far longer than writing it. */
  readonly rules: boolean;
}

/** The last year that was rated under Hướng dẫn 21, the first being 2019. */
const lastYear = 2022;

const shape = z.object({
  members: z.coerce.number().int().min(100).max(10_000_000).default(100_000),
  years: z.coerce.number().int().min(1).max(4).default(3),
  seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
  rules: z.boolean().default(false),
});

const text = { type: "string" } as const;
const options = { members: text, years: text, seed: text, rules: { type: "boolean" } } as const;

/** Reads the command line; null: it cannot be read, or asks for what there is not. */
export function countryAsked(args: readonly string[]): CountryAsked | null {
  try {
    const { members, years, seed, rules } = shape.parse(parseArgs({ args: [...args], options }).values);
    const first = lastYear - years + 1;
    return { size: countrySize(members), years: Array.from({ length: years }, (_, at) => first + at), seed, rules };
  } catch {
    return null;
  }
}
