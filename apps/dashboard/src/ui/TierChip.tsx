import Tooltip from "@mui/material/Tooltip";
import type { ClassificationState, NotRatedReason, QualityTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { lastStep } from "./lastStep.ts";
import styles from "./TierChip.module.css";
import { type Named, useTierNames } from "./tierNames.ts";

interface TierChipProps {
  /** null without a reason: not yet rated. */
  readonly tier: QualityTier | null;
  readonly notRatedReason?: NotRatedReason | null;
  /** Only where space forces: the official short form, the full name in a tooltip. */
  readonly short?: boolean;
  /** Not decided yet: an outline that says so. */
  readonly isProposal?: boolean;
  /** How far it has come, where it is not decided yet; left out: it is proposed. */
  readonly state?: ClassificationState;
  /** Where it is the tier of another subject or year than the page is about. */
  readonly of?: Partial<Named>;
}

/** A tier, a reason for having none, or «chưa xếp loại». */
export function TierChip(props: TierChipProps) {
  const { tier, notRatedReason = null, short = false, isProposal = false, state = "PROPOSED", of = {} } = props;
  const text = useText();
  const names = useTierNames(of);
  if (notRatedReason)
    return <Chip look="notRated" name={text("words.notRated")} full={text(`words.reason.${notRatedReason}`)} />;
  if (!tier) return <Chip look="pending" name={text("words.pending")} />;
  const full = names.full(tier);
  const name = short ? names.short(tier) : full;
  const look = isProposal ? "pending" : tier;
  const said = isProposal ? text(`words.${lastStep(state)}`, { tier: name }) : name;
  return short ? <Chip look={look} name={said} full={full} /> : <Chip look={look} name={said} />;
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
