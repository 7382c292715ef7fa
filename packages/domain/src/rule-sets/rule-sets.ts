import { cv04 } from "./cv04.ts";
import { cv54 } from "./cv54.ts";
import { effectiveRuleSet, effectiveRuleSet2025 } from "./effective.ts";
import { hcm2025 } from "./hcm2025.ts";
import { headDocuments } from "./head-documents.ts";
import { keySeparator } from "./key-separator.ts";
import { kh174 } from "./kh174.ts";
import { type AnyOverlay, isOverlay2025, type Overlay, type Overlay2025 } from "./overlay.ts";
import { cv26Duk, hd04Tu, kh165Tu } from "./placeholders.ts";
import type { Regime, RuleSet } from "./rule-set.ts";
import { isCorrection, type TextCorrection } from "./text-correction.ts";

/** Lower documents below HD 21 the product knows; a new one is one file and one line here. */
export const overlays: readonly Overlay[] = [hd04Tu, cv26Duk, cv54, kh165Tu, kh174, cv04];

/** The same below QĐ 366. */
export const overlays2025: readonly Overlay2025[] = [hcm2025];

const headById = new Map(headDocuments.map((head) => [head.id, head]));
const overlayById = new Map(overlays.map((overlay) => [overlay.id, overlay]));
const anyOverlayById = new Map<string, AnyOverlay>([...overlays, ...overlays2025].map((each) => [each.id, each]));

/** A lower document, or what a board entered from its own copy of an upper one. */
export type AnyLayer = AnyOverlay | TextCorrection;

/** Finds a layer that is not among those the product knows; undefined where there is none. */
export type FindLayer = (id: string) => AnyLayer | undefined;

/** The lower document below HD 21 of that id; undefined where there is none. */
export const overlayOf = (id: string): Overlay | undefined => overlayById.get(id);

const anyOverlayOf = (id: string): AnyOverlay | undefined => anyOverlayById.get(id);

/** The rule set of a key, e.g. «HD21/KH165-TU/KH174»; undefined where a document of the chain is not known. */
export function ruleSetOfKey(key: string, find: FindLayer = anyOverlayOf): RuleSet | undefined {
  const [first = "", ...lower] = key.split(keySeparator);
  const head = headById.get(first);
  if (head === undefined || lower.length === 0) return head;
  const found = lower.map((id) => anyOverlayOf(id) ?? find(id)).filter((overlay) => overlay !== undefined);
  return found.length === lower.length ? layered(head, found) : undefined;
}

/**
 * A document of one regime says nothing below another's: an open-ended one of a board ends where the Centre begins anew, and the
 * key alone still names it. What was read in a copy of QĐ 366 is of QĐ 366 alone.
 */
function layered(head: RuleSet, lower: readonly AnyLayer[]): RuleSet | undefined {
  const of2025 = lower.filter((layer) => isCorrection(layer) || isOverlay2025(layer));
  const of2019 = lower.filter((layer): layer is Overlay => !isCorrection(layer) && !isOverlay2025(layer));
  if (head.regime === "TIERS_2019") return effectiveRuleSet(head, of2019);
  return head.regime === "POINTS_2025" ? effectiveRuleSet2025(head, of2025) : undefined;
}

/** The document at the head of a key. */
export const headOfKey = (key: string): string => key.split(keySeparator)[0] ?? key;

/** The regime of a key, said by the document at its head; undefined where nobody knows that. */
export const regimeOfKey = (key: string): Regime | undefined => headById.get(headOfKey(key))?.regime;

/** The key of a document with those it builds on. */
export function keyOf(id: string): string {
  const overlay = anyOverlayOf(id);
  if (overlay === undefined || overlay.parentId === null) return id;
  return [keyOf(overlay.parentId), id].join(keySeparator);
}

/** Every rule set the product knows by itself: each document with those above it. */
export const ruleSets: readonly RuleSet[] = [
  ...headDocuments,
  ...[...overlays, ...overlays2025].map(({ id }) => ruleSetOfKey(keyOf(id))).filter((ruleSet) => ruleSet !== undefined),
];

const byId = new Map<string, RuleSet>([
  ...ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const),
  ...[...anyOverlayById.keys()].map((id) => [id, ruleSetOfKey(keyOf(id))] as const).filter(isHeld),
]);

function isHeld(entry: readonly [string, RuleSet | undefined]): entry is readonly [string, RuleSet] {
  return entry[1] !== undefined;
}

/** The rule set of that key, or of that document with those above it; undefined where there is none. */
export const ruleSetById = (id: string): RuleSet | undefined => byId.get(id);

/** Whether the rule set speaks of that rating year. */
export const covers = ({ years }: RuleSet, year: number): boolean =>
  years.from <= year && (years.to === null || year <= years.to);
