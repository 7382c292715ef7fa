import { type AnyOverlay, keySeparator, type RuleSet, ruleSetOfKey } from "@xep-loai/domain";
import { correctionsIn } from "../correction/correction-texts.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { type DocumentText, overlayOf } from "./overlay-of.ts";

/** The rule set of a key; throws for one that was not asked for, or that names a document nobody knows. */
export type RuleSetOf = (key: string) => RuleSet;

/** Documents that are supposed to hold, by the segment they would have. */
type Drafts = ReadonlyMap<string, AnyOverlay>;

/**
 * The rule sets of some keys, documents of boards included. What is known to the transaction already is not read again:
 * a version never changes once it stands in a key. Drafts are known to the caller alone.
 */
export async function ruleSetsOf(tx: Tx, keys: Iterable<string>, drafts?: Drafts): Promise<RuleSetOf> {
  const known = drafts === undefined ? knownTo(tx) : new Map<string, RuleSet>();
  const asked = [...new Set(keys)].filter((key) => !known.has(key));
  const segments = new Set(asked.flatMap((key) => key.split(keySeparator)));
  const overlays = await overlaysOf(tx, [...segments].filter(isBoardDocument).map(Number));
  const corrections = await correctionsIn(tx, segments);
  for (const key of asked) {
    const ruleSet = ruleSetOfKey(key, (id) => drafts?.get(id) ?? overlays.get(id) ?? corrections.get(id));
    if (ruleSet !== undefined) known.set(key, ruleSet);
  }
  return (key) => known.get(key) ?? unknownKey(key);
}

/** The rule set of one key. */
export const ruleSetAt = async (tx: Tx, key: string): Promise<RuleSet> => (await ruleSetsOf(tx, [key]))(key);

const knownByTransaction = new WeakMap<Tx, Map<string, RuleSet>>();

function knownTo(tx: Tx): Map<string, RuleSet> {
  const known = knownByTransaction.get(tx) ?? new Map<string, RuleSet>();
  knownByTransaction.set(tx, known);
  return known;
}

/** A number is that of a version in the database. */
const isBoardDocument = (segment: string): boolean => /^\d+$/.test(segment);

async function overlaysOf(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<string, AnyOverlay>> {
  if (ids.length === 0) return new Map();
  const texts = await rows<DocumentText>(tx, select, [ids]);
  return new Map(texts.map((text) => [text.id, overlayOf(text)]));
}

/** The columns of a `DocumentText`, of a version `v`. */
export const textColumns = `
  v.id::text as id, v.kind, v.number, v.issued_on::text as "issuedOn", v.issuer, v.title, v.applies_to as "appliesTo",
  v.year_from as "yearFrom", v.year_to as "yearTo", v.overrides`;

const select = `select ${textColumns} from regulation_texts($1) v`;

function unknownKey(key: string): never {
  throw new Error(`no rule set ${key}`);
}
