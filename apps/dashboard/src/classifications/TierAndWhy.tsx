import { isDecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./ClassificationList.module.css";

/** The tier, or why there is none; the chip leads to its reasons. */
export function TierAndWhy({ row: { id, subjectName, organisation, tier, notRatedReason, state } }: RowProps) {
  const text = useText();
  const link = useViewLink();
  const withoutTier = text(notRatedReason ? "words.notRated" : "words.pending");
  const name = tier && !notRatedReason ? text(`words.tier.${tier}`) : withoutTier;
  return (
    <>
      <Link
        className={styles.tier ?? ""}
        to={link(classificationPath(id), { organisationId: organisation.id })}
        aria-label={text("classifications.list.whyOf", { name: subjectName, tier: name })}
      >
        <TierChip tier={tier} notRatedReason={notRatedReason} isProposal={!isDecided(state)} />
      </Link>{" "}
      {notRatedReason && <span className={styles.note}>{text(`words.reason.${notRatedReason}`)}</span>}
    </>
  );
}

interface RowProps {
  readonly row: ClassificationRow;
}
