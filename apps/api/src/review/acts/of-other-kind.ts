import { formsOf, type Text } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";
import type { ReviewRecord } from "../review-record.ts";
import type { GivenReview } from "./given-review.ts";

/** What is recorded of a collective, or of a person, where the review is that of the other. */
export function ofOtherKind(review: GivenReview, isOfCollective: boolean): readonly Problem[] {
  return [...(isOfCollective ? ofPersons(review) : ofCollectives(review)), ...wrongForm(review, isOfCollective)];
}

/** Turn, own reviews and a suspension from committee activity are those of persons. */
const ofPersons = (review: GivenReview): Problem[] => [
  ...(["turn", "ownReports"] as const)
    .filter((name) => review[name] !== null)
    .map((path) => ({ path, message: ofPersonsOnly })),
  ...recorded(review, ["committeeActivitySuspended"], ofPersonsOnly),
];

/** A person is reviewed at a place, not at a level, and is one. */
const ofCollectives = (review: GivenReview): Problem[] =>
  recorded(review, ["heldAtLevel", "memberCount", "reviewPlaceDecided"], ofCollectivesOnly);

const recorded = ({ minutes }: GivenReview, names: readonly (keyof ReviewRecord)[], message: Text): Problem[] =>
  names.filter((name) => minutes[name] !== undefined).map((name) => ({ path: `minutes.${name}`, message }));

function wrongForm({ minutes: { form } }: GivenReview, isOfCollective: boolean): Problem[] {
  if (form === undefined || formsOf[isOfCollective ? "COLLECTIVE" : "INDIVIDUAL"].includes(form)) return [];
  return [{ path: "minutes.form", message: isOfCollective ? formOfPersons : formOfCollectives }];
}

const ofPersonsOnly: Text = { vi: "Chỉ ghi khi kiểm điểm cá nhân.", en: "This is recorded of persons only." };
const ofCollectivesOnly: Text = { vi: "Chỉ ghi khi kiểm điểm tập thể.", en: "This is recorded of collectives only." };
const formOfPersons: Text = {
  vi: "Mẫu này là của cá nhân; tập thể báo cáo theo Mẫu 01.",
  en: "This form is one of persons; a collective reports on Mẫu 01.",
};
const formOfCollectives: Text = {
  vi: "Mẫu 01 là của tập thể; cá nhân theo Mẫu 02, hoặc 2A, 2B, 2C.",
  en: "Mẫu 01 is that of collectives; a person uses Mẫu 02, or 2A, 2B, 2C.",
};
