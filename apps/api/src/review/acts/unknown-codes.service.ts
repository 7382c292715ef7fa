import type { ReviewLaw } from "@xep-loai/domain";
import { notOnTheList } from "../../shared/given-words.ts";
import type { Problem } from "../../shared/refusal.ts";
import type { JudgedSubject } from "../judged-subject.ts";
import { judgedSubjects } from "../judged-subjects.service.ts";
import { isCollective, type SubjectEntry } from "../subject-entry.ts";
import type { Acting } from "./acting.ts";
import type { GivenReview } from "./given-review.ts";

/** Contents of the report, and rules only people can answer, that the rules of the year do not know; none where none are held. */
export async function unknownCodes(
  { tx }: Acting,
  year: number,
  entry: SubjectEntry,
  { contents, minutes }: GivenReview,
): Promise<readonly Problem[]> {
  const ruleIds = Object.keys(minutes.attestations ?? {});
  if ((contents ?? []).length + ruleIds.length === 0) return [];
  const [subject] = await judgedSubjects(tx, year, [entry]);
  const law = subject?.around.law;
  if (subject === undefined || law === undefined) return [];
  const recorded = recordedIn(subject);
  const known = knownTo(law, entry);
  return [
    ...unknownOf(contents ?? [], [...known.contents, ...recorded.contents], (at) => `contents[${at}]`),
    ...unknownOf(ruleIds, [...known.ruleIds, ...recorded.ruleIds], (at) => `minutes.attestations[${at}].ruleId`),
  ];
}

const unknownOf = (given: readonly string[], known: readonly string[], pathOf: (at: number) => string): Problem[] =>
  given.flatMap((code, at) => (known.includes(code) ? [] : { path: pathOf(at), message: notOnTheList }));

/** Of a person those of members and of leaders: the own review is one for all places. */
function knownTo({ parameters, rules }: ReviewLaw, entry: SubjectEntry) {
  const { collective, addedToCollective, responsibility, member, leader } = parameters.contents;
  const items = isCollective(entry) ? [...collective, ...addedToCollective, ...responsibility] : [...member, ...leader];
  const asked = isCollective(entry) ? rules.collective : rules.individual;
  return {
    contents: items.map(({ code }) => code),
    ruleIds: asked.filter(({ severity }) => severity === "ATTEST").map(({ id }) => id),
  };
}

/** What stands in the reviews already, e.g. under rules that held before, is not in the way of correcting the rest. */
const recordedIn = ({ reviews }: JudgedSubject) => ({
  contents: reviews.flatMap(({ contents }) => contents ?? []),
  ruleIds: reviews.flatMap(({ record }) => Object.keys(record.attestations ?? {})),
});
