import {
  documentsOf,
  type Effect,
  headDocuments,
  type Means,
  overlays,
  overlays2025,
  type RuleHead,
  type RuleStanding,
  rulesUnder,
  type Severity,
  type StandingRule,
  type Step,
  type SubjectKind,
} from "@xep-loai/domain";
import { keyAt } from "../document/parameters-in-force.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Rule, RuleList } from "./rule.type.ts";
import { searchKey } from "./search-key.ts";
import { type TouchedCount, touchedByRules } from "./touched-by-rules.service.ts";

export interface RulesInput {
  readonly organisationId: string;
  readonly year: number;
  readonly documentId?: string | null;
  readonly subjectKind?: SubjectKind | null;
  readonly effect?: Effect | null;
  readonly severity?: Severity | null;
  readonly step?: Step | null;
  readonly means?: Means | null;
  readonly standing?: RuleStanding | null;
  readonly touchedOnly: boolean;
  readonly text?: string | null;
}

/** The registry of rules as it stands for an organisation in a year, with how many each touched there. */
export async function rulesAt(tx: Tx, input: RulesInput, now: Date): Promise<RuleList | Refused> {
  if (!isAskedText(input.text)) return refuseField("text", notAsked);
  if (!isAskedText(input.documentId)) return refuseField("documentId", notAsked);
  const key = await keyAt(tx, input.organisationId, input.year);
  if (isRefused(key)) return key;
  const all = rulesUnder(await ruleSetAt(tx, key), input.year);
  const touched = await touchedByRules(tx, input, now);
  const asked = all
    .filter((each) => isAsked(each, input))
    .map((each) => shown(each, touched.get(each.rule.id) ?? { touched: 0, warned: 0 }));
  return { rules: asked.filter((rule) => !input.touchedOnly || rule.touched > 0), known: all.length };
}

function isAsked({ rule, documentId, standing }: StandingRule, input: RulesInput): boolean {
  const { subjectKind, text } = input;
  const told = { ...rule, documentId, standing };
  const isSaid = filters.every((name) => (input[name] ?? told[name]) === told[name]);
  return isSaid && (!subjectKind || rule.subjects.includes(subjectKind)) && (!text || says(rule, text));
}

const filters = ["documentId", "effect", "severity", "step", "means", "standing"] as const;

const says = ({ id, citation, clause }: RuleHead, text: string): boolean =>
  searchKey([id, citation, ...clause].join("\n")).includes(searchKey(text));

const documentById = new Map(
  [...headDocuments, ...headDocuments.flatMap(documentsOf), ...overlays, ...overlays2025].map((document) => [
    document.id,
    document,
  ]),
);

function shown({ rule, documentId, standing, inPlace }: StandingRule, counts: TouchedCount): Rule {
  const { id: ruleId, ...head } = rule;
  const document = documentById.get(documentId);
  return {
    ...head,
    ruleId,
    documentId,
    document: document ? { id: document.id, shortTitle: document.shortTitle } : null,
    standing,
    inPlace: inPlace && { ruleId: inPlace.id, citation: inPlace.citation, clause: inPlace.clause },
    ...counts,
  };
}
