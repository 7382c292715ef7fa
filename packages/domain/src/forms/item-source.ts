import { factFieldsOf } from "../fact-entry/fact-fields.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { Field } from "./field.ts";
import type { Form, FormItem } from "./form.ts";
import { itemsOf } from "./items.ts";

/** What of a form is known from elsewhere already and not asked for twice. */
export const HeldItem = {
  YEAR: "YEAR",
  SUBJECT: "SUBJECT",
  CELL: "CELL",
  BIRTH_DATE: "BIRTH_DATE",
  PARTY_POSTS: "PARTY_POSTS",
  GOVERNMENT_POSTS: "GOVERNMENT_POSTS",
  MASS_POSTS: "MASS_POSTS",
  SELF_TIER: "SELF_TIER",
  CELL_TIER: "CELL_TIER",
  DECIDED_TIER: "DECIDED_TIER",
  PROMPTS: "PROMPTS",
  CONDITIONS: "CONDITIONS",
  BALLOT_VOTES: "BALLOT_VOTES",
  BALLOT_ELIGIBLE: "BALLOT_ELIGIBLE",
  BALLOT_PRESENT: "BALLOT_PRESENT",
  BALLOT_SECRET: "BALLOT_SECRET",
  BALLOT_HELD_ON: "BALLOT_HELD_ON",
  POINTS: "POINTS",
  TOTAL: "TOTAL",
} as const;
export type HeldItem = (typeof HeldItem)[keyof typeof HeldItem];

/** Where what stands at an item comes from. One truth only: what is held elsewhere is not kept in the form too. */
export type ItemSource =
  /** Kept in the form alone. */
  | { readonly kind: "FORM" }
  /** A fact the rules ask for, entered as such. */
  | { readonly kind: "FACT"; readonly path: readonly string[] }
  | { readonly kind: "HELD"; readonly as: HeldItem };

const inForm: ItemSource = { kind: "FORM" };
const held = (as: HeldItem): ItemSource => ({ kind: "HELD", as });

/** Posts may be unknown here; then they are written on the form. */
const mayBeUnknown: ReadonlySet<HeldItem> = new Set([
  "CELL",
  "BIRTH_DATE",
  "PARTY_POSTS",
  "GOVERNMENT_POSTS",
  "MASS_POSTS",
]);
export const isWrittenWhereUnknown = (as: HeldItem): boolean => mayBeUnknown.has(as);

const heldById: Readonly<Record<string, HeldItem>> = {
  fullName: "SUBJECT",
  birthDate: "BIRTH_DATE",
  partyPosition: "PARTY_POSTS",
  governmentPosition: "GOVERNMENT_POSTS",
  massOrgPosition: "MASS_POSTS",
  promptAnswers: "PROMPTS",
  proposedTier: "SELF_TIER",
  cellProposedTier: "CELL_TIER",
  decidedTier: "DECIDED_TIER",
  conditions: "CONDITIONS",
  "ballot.votes": "BALLOT_VOTES",
  "ballot.eligible": "BALLOT_ELIGIBLE",
  "ballot.present": "BALLOT_PRESENT",
  "ballot.secret": "BALLOT_SECRET",
  "ballot.heldOn": "BALLOT_HELD_ON",
};

/** Of Mẫu 02, VII: which of its two tiers is that of the subject. */
const ownTier: Readonly<Partial<Record<SubjectKind, string>>> = {
  MEMBER: "selfMemberTier",
  LEADER: "selfCivilServantTier",
};

/** Of each item something is entered or printed at, by its id, where that comes from. */
export function itemSourcesOf(form: Form, ruleSet: RuleSet, subject: SubjectKind): ReadonlyMap<string, ItemSource> {
  const asked = new Set(factFieldsOf(ruleSet, subject).map(({ path }) => path.join("\0")));
  const boxes = boxesOf(form);
  const sourceOf = ({ id, field }: FormItem): ItemSource => {
    const path = factPathOf(id, boxes, subject);
    if (path !== null && asked.has(path.join("\0"))) return { kind: "FACT", path };
    const as = id === ownTier[subject] ? "SELF_TIER" : (heldById[id] ?? heldByKind(field, id));
    return as === null ? inForm : held(as);
  };
  return new Map(itemsOf(form).flatMap((item) => (isFilled(item.field) ? [[item.id, sourceOf(item)] as const] : [])));
}

const isFilled = (field: Field | null): boolean => field !== null && field.kind !== "CONSTANT";

function heldByKind(field: Field | null, id: string): HeldItem | null {
  if (field?.kind === "YEAR") return "YEAR";
  if (field?.kind === "TOTAL") return "TOTAL";
  if (field?.kind === "REFERENCE") return field.to === "CELL" ? "CELL" : "SUBJECT";
  return /^p[1-5]\.own$/.test(id) ? "POINTS" : null;
}

/** The level stands below the words of the box: `implementation.level` is that of I.1. */
const boxesOf = (form: Form): ReadonlyMap<string, string> =>
  new Map(
    itemsOf(form).flatMap(({ no, parts }) =>
      no === null ? [] : parts.flatMap(({ id, field }) => (field?.kind === "LEVEL" ? [[id, no] as const] : [])),
    ),
  );

function factPathOf(id: string, boxes: ReadonlyMap<string, string>, subject: SubjectKind): readonly string[] | null {
  const box = boxes.get(id);
  if (box !== undefined) return ["levels", box];
  if (id === "points.common" || id === "points.results") return id.split(".");
  if (id === "civilServantTier") return [subject === "LEADER" ? "agencyTier" : "civilServantTier"];
  return null;
}
