import {
  CombinedWith,
  DefectPart,
  Level,
  type LinkedKind,
  Presenter,
  ReportPart,
  ReviewForm,
  Seat,
} from "@xep-loai/domain";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import type { FormValues } from "../view/formValues.ts";
import { chosenIn, listOrNull, numberIn, truthIn } from "../view/readFields.ts";
import { type Truth, truthsOfMinutes } from "./truths.ts";

/** The minutes as filled in; what the form does not ask stays as it was recorded. */
export function minutesIn(given: FormValues, before: ReviewMinutes | undefined): Partial<ReviewMinutes> {
  const asked = new Set(given.after("minutes."));
  const filled: Partial<ReviewMinutes> = {
    ...codesIn(given),
    ...countsIn(given),
    ...listsIn(given, before),
    ...truthsIn(given),
  };
  const told = Object.entries(filled).filter(([name]) => asked.has(name) || isListAsked(given, name));
  return { ...before, ...Object.fromEntries(told) };
}

/** A list may have no row left; that it was asked is said by a field of its own. */
const isListAsked = (given: FormValues, name: string): boolean => given.all("asked").includes(name);

const codesIn = (given: FormValues) => ({
  form: chosenIn(given, "minutes.form", Object.values(ReviewForm)),
  heldAtLevel: chosenIn(given, "minutes.heldAtLevel", Object.values(Level)),
  combinedWith: chosenIn(given, "minutes.combinedWith", Object.values(CombinedWith)),
  presentedBy: chosenIn(given, "minutes.presentedBy", Object.values(Presenter)),
  concludedBy: chosenIn(given, "minutes.concludedBy", Object.values(Seat)),
  superiorTeam: given.optional("minutes.superiorTeam"),
});

const countsIn = (given: FormValues) => ({
  defectsBefore: numberIn(given, "minutes.defectsBefore"),
  defectsRemedied: numberIn(given, "minutes.defectsRemedied"),
  memberCount: numberIn(given, "minutes.memberCount"),
});

const listsIn = (given: FormValues, before: ReviewMinutes | undefined) => ({
  heardOnDraft: listOrNull(given.lines("minutes.heardOnDraft")),
  linkedReviews: linkedIn(given),
  defects: listOrNull(defectsIn(given)),
  defectParts: listOrNull(defectPartsIn(given)),
  reportParts: listOrNull(Object.values(ReportPart).filter((part) => given.all("minutes.reportParts").includes(part))),
  attestations: [...attestationsIn(given), ...notAskedHere(given, before)],
});

function truthsIn(given: FormValues): Partial<Record<Truth, boolean | null>> {
  return Object.fromEntries(truthsOfMinutes.map((name) => [name, truthIn(given, `minutes.${name}`)]));
}

/** Empty: somebody said that there is none. */
function linkedIn(given: FormValues): ReviewMinutes["linkedReviews"] {
  // a row is not sent without a kind
  const linked = given.after("linkedName.").map((row) => ({
    kind: given.text(`linkedKind.${row}`) as LinkedKind,
    name: given.text(`linkedName.${row}`),
    completedOn: given.optionalDay(`linkedOn.${row}`),
  }));
  return linked.length === 0 && !given.all("linkedNone").includes("yes") ? null : linked;
}

function defectsIn(given: FormValues): Seat[][] {
  const named = given.after("defect.");
  const rows = given
    .after("defect.1.")
    .map((row) => named.filter((name) => name.endsWith(`.${row}`)).map((name) => `defect.${name}`));
  return rows
    .map((names) => names.flatMap((name) => chosenIn(given, name, Object.values(Seat)) ?? []))
    .filter((seats) => seats.length > 0);
}

/** A defect of which nothing is said is one all the same. */
const defectPartsIn = (given: FormValues): DefectPart[][] =>
  given
    .all("defectPart")
    .map((row) => Object.values(DefectPart).filter((part) => given.all(`defectPart.${row}`).includes(part)));

const attestationsIn = (given: FormValues): ReviewMinutes["attestations"] =>
  given.after("attestation.").flatMap((ruleId) => {
    const answer = truthIn(given, `attestation.${ruleId}`);
    return answer === null ? [] : [{ ruleId, answer }];
  });

/** Answers to rules the form did not ask stay. */
const notAskedHere = (given: FormValues, before: ReviewMinutes | undefined): ReviewMinutes["attestations"] =>
  (before?.attestations ?? []).filter(({ ruleId }) => !given.has(`attestation.${ruleId}`));
