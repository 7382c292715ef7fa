import { cv04 } from "./cv04.ts";
import { cv54 } from "./cv54.ts";
import { effectiveRuleSet, keySeparator } from "./effective.ts";
import { hd21 } from "./hd21.ts";
import { kh57 } from "./kh57.ts";
import { kh174 } from "./kh174.ts";
import { notHeld } from "./not-held.ts";
import type { Overlay } from "./overlay.ts";
import { cv26Duk, hd04Tu, kh165Tu } from "./placeholders.ts";
import type { Regime, RuleSet, RuleSet2019 } from "./rule-set.ts";

/** Documents that stand at the head of a chain; a new regime's is one file and one line here. */
export const headDocuments: readonly RuleSet[] = [hd21, kh57, notHeld];

/** Lower documents the product knows; a new one is one file and one line here. */
export const overlays: readonly Overlay[] = [hd04Tu, cv26Duk, cv54, kh165Tu, kh174, cv04];

const headById = new Map(headDocuments.map((head) => [head.id, head]));
const overlayById = new Map(overlays.map((overlay) => [overlay.id, overlay]));

/** Finds a lower document that is not among those the product knows; undefined where there is none. */
export type FindOverlay = (id: string) => Overlay | undefined;

/** The lower document of that id; undefined where there is none. */
export const overlayOf: FindOverlay = (id) => overlayById.get(id);

/** The rule set of a key, e.g. «HD21/KH165-TU/KH174»; undefined where a document of the chain is not known. */
export function ruleSetOfKey(key: string, find: FindOverlay = overlayOf): RuleSet | undefined {
  const [first = "", ...lower] = key.split(keySeparator);
  const head = headById.get(first);
  if (head === undefined || lower.length === 0) return head;
  return head.regime === "TIERS_2019" ? layered(head, lower, find) : undefined;
}

function layered(head: RuleSet2019, lower: readonly string[], find: FindOverlay): RuleSet2019 | undefined {
  const found = lower.map((id) => overlayOf(id) ?? find(id));
  const known = found.filter((overlay) => overlay !== undefined);
  return known.length === found.length ? effectiveRuleSet(head, known) : undefined;
}

/** The document at the head of a key. */
export const headOfKey = (key: string): string => key.split(keySeparator)[0] ?? key;

/** The regime of a key, said by the document at its head; undefined where nobody knows that. */
export const regimeOfKey = (key: string): Regime | undefined => headById.get(headOfKey(key))?.regime;

/** The key of a document with those it builds on. */
export function keyOf(id: string): string {
  const overlay = overlayOf(id);
  if (overlay === undefined || overlay.parentId === null) return id;
  return [keyOf(overlay.parentId), id].join(keySeparator);
}

/** Every rule set the product knows by itself: each document with those above it. */
export const ruleSets: readonly RuleSet[] = [
  ...headDocuments,
  ...overlays.map(({ id }) => ruleSetOfKey(keyOf(id))).filter((ruleSet) => ruleSet !== undefined),
];

const byId = new Map<string, RuleSet>([
  ...ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const),
  ...overlays.map(({ id }) => [id, ruleSetOfKey(keyOf(id))] as const).filter(isHeld),
]);

function isHeld(entry: readonly [string, RuleSet | undefined]): entry is readonly [string, RuleSet] {
  return entry[1] !== undefined;
}

/** The rule set of that key, or of that document with those above it; undefined where there is none. */
export const ruleSetById = (id: string): RuleSet | undefined => byId.get(id);

/** Whether the rule set speaks of that rating year. */
export const covers = ({ years }: RuleSet, year: number): boolean =>
  years.from <= year && (years.to === null || year <= years.to);
