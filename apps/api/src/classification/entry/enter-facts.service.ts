import { type Choice, type FactField, factFieldsOf, type RuleSet, type SubjectKind, type Text } from "@xep-loai/domain";
import type { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { problemsIn } from "../../shared/given-problems.ts";
import { isRefused, type Problem, type Refused, refuseField, refuseInput } from "../../shared/refusal.ts";
import { type ActedOn, type Asked, actedOn, change } from "../acts/acted-on.service.ts";
import { factsShape2019 } from "../entered-facts.ts";
import { factsShape2025 } from "../entered-facts-2025.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import type { SubjectRow } from "../subject-row.ts";
import { beyondMost } from "./beyond-most.ts";
import { type FactEntry, factEntry } from "./fact-entry.service.ts";
import { withFactAt } from "./fact-place.service.ts";
import { notAPlaceLeft, placesLeft } from "./places-left.service.ts";

/** One fact as it was typed; null: it is not known. */
export interface GivenFact {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Keeps facts of a result as they are typed, one or several; what the rules say of it and of what rests on it follows. Until it is
 * proposed: then those who enter change nothing before it is returned.
 */
export async function enterFacts(
  { tx, actor }: Acting,
  asked: Asked,
  given: readonly GivenFact[],
): Promise<FactEntry | Refused> {
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (!isOpen(subject.row)) return refuseField("id", alreadySent);
  const facts = factsWith(subject, given, await placesLeft(tx, asked.year, asked.id));
  if (isRefused(facts)) return facts;
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: null }, () =>
    change(tx, subject, ", facts = $4::jsonb", [JSON.stringify(facts)]),
  );
  return refused ?? factEntry(tx, actor, asked.id, asked.year);
}

/** Until it is proposed. */
export const isOpen = ({ state }: Pick<SubjectRow, "state">): boolean =>
  state === "DRAFT" || state === "SELF_RATED" || state === "VOTED";

/** Said of what was proposed or decided. */
export const alreadySent: Text = {
  vi: "Kết quả đã đề nghị hoặc đã quyết định nên không sửa được. Muốn sửa, rút đề nghị khi chưa nộp, hoặc đề nghị cấp trên trả lại để bổ sung.",
  en: "The result was proposed or decided and cannot be changed. To change it, withdraw the proposal while it is not sent, or ask the level above to return it.",
};

/** All the facts with those given in their places, as the rules of the subject's year take them. */
function factsWith(
  { row, ruleSet }: ActedOn,
  given: readonly GivenFact[],
  places: readonly Choice[],
): object | Refused {
  const fields = factFieldsOf(ruleSet, row.subjectKind);
  const found = given.map(({ path }) => fields.find((field) => isAt(field, path)));
  const unknown = given.flatMap((_, at) => (found[at] ? [] : [{ path: `facts[${at}].path`, message: notAskedFor }]));
  if (unknown.length > 0) return refuseInput(unknown);
  const beyond = given.flatMap(({ value }, at) => beyondMost(found[at] as FactField, value));
  if (beyond.length > 0) return refuseInput(beyond);
  const nowhere = given.flatMap(({ path, value }) => notAPlaceLeft(path.join("."), value, places));
  if (nowhere.length > 0) return refuseInput(nowhere);
  const facts = given.reduce(
    (all, { value }, at) => withFactAt(all, found[at] as FactField, value ?? undefined),
    row.entered as Readonly<Record<string, unknown>>,
  );
  const problems = factProblems(ruleSet, row.subjectKind, facts);
  return problems.length === 0 ? facts : refuseInput(problems);
}

const isAt = (field: FactField, path: readonly string[]): boolean => field.path.join("\0") === path.join("\0");

/** What keeps facts from being those of such a subject under its rules, field by field. */
export function factProblems(ruleSet: RuleSet, subject: SubjectKind, facts: object): readonly Problem[] {
  const read = shapeOf(ruleSet, subject).safeParse(facts);
  return read.success ? [] : problemsIn(read.error);
}

const shapeOf = ({ regime }: RuleSet, subject: SubjectKind): z.ZodType =>
  regime === "POINTS_2025" ? factsShape2025(subject) : factsShape2019(subject);

const notAskedFor: Text = {
  vi: "Quy định của năm này không hỏi nội dung này ở đối tượng này.",
  en: "The rules of this year do not ask this of such a subject.",
};
