import { useFigures } from "../i18n/useFigures.ts";
import { type Translate, useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { truthsOfMinutes } from "./truths.ts";

type Words = readonly [name: string, value: string | null | undefined];

/** The minutes as names and values; null where nothing is recorded. */
export function useMinuteWords(minutes: ReviewMinutes): readonly Words[] {
  const text = useText();
  const linked = useLinkedWords();
  const { form, heardOnDraft, heldAtLevel, combinedWith, presentedBy, concludedBy, superiorTeam } = minutes;
  const { linkedReviews, defects, reportParts, defectParts, defectsBefore, defectsRemedied, memberCount } = minutes;
  return [
    [text("reviews.minutes.form"), form && text(`reviews.form.${form}`)],
    [text("reviews.minutes.heardOnDraft"), heardOnDraft?.join("; ")],
    [text("reviews.minutes.heldAtLevel"), heldAtLevel && text(`reviews.level.${heldAtLevel}`)],
    [text("reviews.minutes.combinedWith"), combinedWith && text(`reviews.combinedWith.${combinedWith}`)],
    [text("reviews.minutes.linkedReviews"), linked(linkedReviews)],
    [text("reviews.minutes.presentedBy"), presentedBy && text(`reviews.presenter.${presentedBy}`)],
    [text("reviews.minutes.concludedBy"), concludedBy && text(`reviews.seat.${concludedBy}`)],
    ...truthsOfMinutes.map((name): Words => [text(`reviews.minutes.${name}`), truth(minutes[name], text)]),
    [text("reviews.minutes.superiorTeam"), superiorTeam],
    [text("reviews.minutes.defects"), defects?.map((seats) => seatsOf(seats, text)).join("; ")],
    [text("reviews.minutes.defectParts"), defectParts?.map((parts) => partsOf(parts, text)).join("; ")],
    [text("reviews.minutes.defectsBefore"), defectsBefore?.toString()],
    [text("reviews.minutes.defectsRemedied"), defectsRemedied?.toString()],
    [text("reviews.minutes.memberCount"), memberCount?.toString()],
    [text("reviews.minutes.reportParts"), reportParts?.map((part) => text(`reviews.reportPart.${part}`)).join(", ")],
  ];
}

const truth = (told: boolean | null, text: Translate): string | null =>
  told === null ? null : text(told ? "reviews.minutes.yes" : "reviews.minutes.no");

type Seats = NonNullable<ReviewMinutes["defects"]>[number];

const seatsOf = (seats: Seats, text: Translate): string => seats.map((seat) => text(`reviews.seat.${seat}`)).join(", ");

type Parts = NonNullable<ReviewMinutes["defectParts"]>[number];

const partsOf = (parts: Parts, text: Translate): string =>
  parts.length === 0
    ? text("reviews.minutes.nothingSaid")
    : parts.map((part) => text(`reviews.defectPart.${part}`)).join(", ");

function useLinkedWords(): (reviews: ReviewMinutes["linkedReviews"]) => string | null {
  const text = useText();
  const { date } = useFigures();
  return (reviews) => {
    if (!reviews) return null;
    if (reviews.length === 0) return text("reviews.minutes.noneLinked");
    return reviews
      .map(({ kind, name, completedOn }) =>
        text(`reviews.minutes.${completedOn ? "linkedOn" : "linkedOpen"}`, {
          kind: text(`reviews.linkedKind.${kind}`),
          name,
          day: date(completedOn),
        }),
      )
      .join("; ");
  };
}
