import Tooltip from "@mui/material/Tooltip";
import type { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import styles from "./TierChip.module.css";

interface TierChipProps {
  /** null without a reason: not yet rated. */
  readonly tier: QualityTier | null;
  readonly notRatedReason?: NotRatedReason | null;
  /** Only where space forces: the official short form, the full name in a tooltip. */
  readonly short?: boolean;
}

/** A tier, a reason for having none, or «chưa xếp loại». */
export function TierChip({ tier, notRatedReason = null, short = false }: TierChipProps) {
  const text = useText();
  if (notRatedReason)
    return <Chip look="notRated" name={text("words.notRated")} full={text(`words.reason.${notRatedReason}`)} />;
  if (!tier) return <Chip look="pending" name={text("words.pending")} />;
  const full = text(`words.tier.${tier}`);
  return short ? (
    <Chip look={tier} name={text(`words.tierShort.${tier}`)} full={full} />
  ) : (
    <Chip look={tier} name={full} />
  );
}

function Chip({ look, name, full }: { look: string; name: string; full?: string }) {
  const chip = <span className={`${styles.chip} ${styles[look]}`}>{name}</span>;
  return full ? (
    <Tooltip title={full} describeChild>
      {chip}
    </Tooltip>
  ) : (
    chip
  );
}
