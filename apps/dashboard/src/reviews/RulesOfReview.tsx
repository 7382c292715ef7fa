import { citationText } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import { Facts } from "./Facts.tsx";
import { useRange } from "./useRange.ts";

/** What decides how the review is held: positions, rules, least duration, how early the draft goes out. */
export function RulesOfReview({ subject }: { subject: ReviewedSubject }) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const range = useRange();
  const language = useLanguage();
  const { positions, seat, ruleSet, minimumDays, leadTime, isJudged } = subject;
  const asked = leadTime && text(leadTimeWords(leadTime), { days: count(leadTime.days) });
  return (
    <Panel title={text("reviews.show.rules")}>
      <Facts
        facts={[
          [text("reviews.show.seat"), seat && text(`reviews.seat.${seat}`)],
          [text("reviews.show.positions"), positions.map((each) => text(`reviews.position.${each}`)).join("; ")],
          [text("reviews.show.leadTime"), leadTime && `${asked} (${citationText(leadTime.citation, language)})`],
          [text("reviews.show.minimum"), minimumDays && text("reviews.show.minimumDays", { days: range(minimumDays) })],
          [text("reviews.show.ruleSet"), isJudged ? said(ruleSet.title) : text("words.none")],
        ]}
      />
    </Panel>
  );
}

const leadTimeWords = ({ workingDays }: NonNullable<ReviewedSubject["leadTime"]>) =>
  workingDays ? "reviews.show.leadTimeWorkingDays" : "reviews.show.leadTimeDays";
