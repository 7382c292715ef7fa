import Tooltip from "@mui/material/Tooltip";
import { type ClassificationState, isUndecided, type NotRatedReason, type QualityTier } from "@xep-loai/domain";
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
  /** How far it has come: not decided yet, an outline says by which step it came; left out: it is decided. */
  readonly state?: ClassificationState;
  /** Where it is the tier of another subject or year than the page is about. */
  readonly of?: Partial<Named>;
}

/** A tier, a reason for having none, or «chưa xếp loại». */
export function TierChip(props: TierChipProps) {
  const { tier, notRatedReason = null, short = false, state = "DECIDED", of = {} } = props;
  const text = useText();
  const names = useTierNames(of);
  if (notRatedReason)
    return <Chip look="notRated" name={text("words.notRated")} full={text(`words.reason.${notRatedReason}`)} />;
  if (!tier) return <Chip look="pending" name={text("words.pending")} />;
  const full = names.full(tier);
  const name = short ? names.short(tier) : full;
  const isOnItsWay = isUndecided(state);
  const look = isOnItsWay ? "pending" : tier;
  const said = isOnItsWay ? text(`words.${lastStep(state)}`, { tier: name }) : name;
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
