import { type FormItem, type HeldItem, type PostLine, postLineOf } from "@xep-loai/domain";
import type { FormStanding } from "./standing.service.ts";

type Held = (standing: FormStanding, item: FormItem) => unknown;

const held: Readonly<Record<HeldItem, Held>> = {
  YEAR: ({ year }) => year,
  SUBJECT: ({ subjectName }) => subjectName,
  CELL: ({ cell }) => cell,
  BIRTH_DATE: ({ birthDate }) => birthDate,
  PARTY_POSTS: (standing) => postsOn(standing, "PARTY"),
  GOVERNMENT_POSTS: (standing) => postsOn(standing, "GOVERNMENT"),
  MASS_POSTS: (standing) => postsOn(standing, "MASS"),
  SELF_TIER: ({ selfTier }) => selfTier,
  CELL_TIER: ({ cellTier }) => cellTier,
  DECIDED_TIER: ({ decidedTier }) => decidedTier,
  PROMPTS: ({ prompts }) => (prompts.length === 0 ? null : prompts),
  CONDITIONS: ({ attested }, { field }) => (field?.kind === "CONDITIONS" ? answersTo(field.ruleIds, attested) : null),
  BALLOT_VOTES: ({ ballot }) => ballot?.votes,
  BALLOT_ELIGIBLE: ({ ballot }) => ballot?.eligible,
  BALLOT_PRESENT: ({ ballot }) => ballot?.present,
  BALLOT_SECRET: ({ ballot }) => ballot?.secret,
  BALLOT_HELD_ON: ({ ballot }) => ballot?.heldOn,
  // `p1.own` is the first of them
  POINTS: ({ points }, { id }) => points?.[Number(id[1]) - 1],
  TOTAL: () => null,
};

/** What is held elsewhere of one item, in the shape the form asks for there; null: nothing. Totals are worked out by `totalOf`. */
export const heldValue = (standing: FormStanding, as: HeldItem, item: FormItem): unknown =>
  held[as](standing, item) ?? null;

function postsOn({ posts }: FormStanding, line: PostLine): string | null {
  const titles = posts.filter(({ position }) => postLineOf(position) === line).map(({ title }) => title);
  return titles.length === 0 ? null : titles.join("; ");
}

function answersTo(ruleIds: readonly string[], attested: Readonly<Record<string, boolean>>): object | null {
  const answers = ruleIds.flatMap((id) => (attested[id] === undefined ? [] : [[id, attested[id]] as const]));
  return answers.length === 0 ? null : Object.fromEntries(answers);
}

/** The sum of a form's own items; null until each of them is known. */
export function totalOf(of: readonly string[], values: ReadonlyMap<string, unknown>): number | null {
  const parts = of.map((id) => values.get(id));
  return parts.every((part): part is number => typeof part === "number")
    ? Number(parts.reduce((sum, part) => sum + part, 0).toFixed(6))
    : null;
}
