import { isDecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { type Translate, useText } from "../i18n/useText.ts";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import { lastStep } from "../ui/lastStep.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { type TierNames, useTierNames } from "../ui/tierNames.ts";
import { classificationPath } from "../view/paths.ts";
import { needsDecision, useDecisionOnFile } from "../view/useDecisionOnFile.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./ClassificationList.module.css";

/** The tier, or why there is none; the chip leads to its reasons. */
export function TierAndWhy({ row }: { row: ClassificationRow }) {
  const text = useText();
  const link = useViewLink();
  const { full } = useTierNames();
  const onFile = useDecisionOnFile();
  const { id, organisation, tier, notRatedReason, state } = row;
  return (
    <>
      <Link
        className={styles.tier ?? ""}
        to={link(classificationPath(id), { organisationId: organisation.id })}
        aria-label={questionOf(row, text, full)}
      >
        <TierChip tier={tier} notRatedReason={notRatedReason} state={state} />
      </Link>{" "}
      {notRatedReason && <span className={styles.note}>{text(`words.reason.${notRatedReason}`)}</span>}
      {needsDecision(notRatedReason) && <span className={styles.note}> ({onFile(row.notRatedDecision)})</span>}
    </>
  );
}

/** Names the subject and says what the chip says. */
function questionOf(
  { subjectName: name, tier, notRatedReason, state }: ClassificationRow,
  text: Translate,
  nameOf: TierNames["full"],
): string {
  if (!tier || notRatedReason) {
    const result = text(notRatedReason ? "words.notRated" : "words.pending");
    return text("classifications.list.whyUndecidedOf", { name, result });
  }
  const tierName = nameOf(tier);
  if (isDecided(state)) return text("classifications.list.whyOf", { name, tier: tierName });
  return text("classifications.list.whyUndecidedOf", {
    name,
    result: text(`words.${lastStep(state)}`, { tier: tierName }),
  });
}
