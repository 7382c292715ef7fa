import { citationText } from "@xep-loai/domain";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { PlaceOfReview, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./ReviewShow.module.css";
import { ReviewStateMark } from "./ReviewStateMark.tsx";
import { usePlaceWords } from "./usePlaceWords.ts";

/** Before whom the person is asked to be reviewed, from which position that follows, where it stands; and what was held. */
export function PlaceList({ subject: { places } }: { subject: ReviewedSubject }) {
  const text = useText();
  if (places.length === 0) return null;
  return (
    <Panel title={text("reviews.show.places")}>
      <ul className={styles.plain}>
        {places.map((place) => (
          <Place key={place.anyOf.join() + place.review?.id} place={place} />
        ))}
      </ul>
    </Panel>
  );
}

function Place({ place: { anyOf, position, citation, isRequired, ifMember, review } }: { place: PlaceOfReview }) {
  const text = useText();
  const language = useLanguage();
  const placeWords = usePlaceWords();
  const why = position
    ? text("reviews.show.placeOf", { position: text(`reviews.position.${position}`) })
    : isRequired && text("reviews.show.everybody");
  return (
    <li className={styles.place}>
      <p className={styles.issue}>{placeWords(anyOf)}</p>
      {review?.placeName && <p>{review.placeName}</p>}
      <p className={styles.state}>
        <ReviewStateMark state={review?.state ?? "NOT_BEGUN"} />
        {!isRequired && (
          <span className={styles.quiet}>{text(ifMember ? "reviews.list.ifMember" : "reviews.list.notAsked")}</span>
        )}
      </p>
      {why && (
        <p className={styles.quiet}>
          {why}
          {citation && ` (${citationText(citation, language)})`}
        </p>
      )}
    </li>
  );
}
