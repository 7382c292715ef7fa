import { citationText } from "@xep-loai/domain";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import { ReviewStateMark } from "./ReviewStateMark.tsx";
import styles from "./Reviews.module.css";
import { usePlaceWords } from "./usePlaceWords.ts";

/** Before whom somebody is asked to be reviewed, where that stands, and whether it was held there. */
export function PlacesAsked({ places }: Pick<ReviewedRow, "places">) {
  const text = useText();
  const language = useLanguage();
  const placeWords = usePlaceWords();
  if (places.length === 0) return text("words.none");
  return (
    <ul className={styles.places}>
      {places.map(({ anyOf, citation, isRequired, ifMember, review }) => (
        <li key={anyOf.join() + review?.id}>
          <span>{review?.placeName ?? placeWords(anyOf)}</span>
          <span className={styles.standing}>
            <ReviewStateMark state={review?.state ?? "NOT_BEGUN"} />
            {citation && <cite>{citationText(citation, language)}</cite>}
            {!isRequired && <span>{text(ifMember ? "reviews.list.ifMember" : "reviews.list.notAsked")}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
