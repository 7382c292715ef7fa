import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { Change } from "../ui/Change.tsx";
import { TierBar } from "../ui/TierBar.tsx";
import { TierSwatch } from "../ui/TierSwatch.tsx";
import styles from "./Overview.module.css";

/** The share of each tier in the rated, its count, and the change against last year. */
export function TierShares({ breakdown }: { breakdown: TierBreakdown }) {
  const { total } = breakdown;
  return (
    <div className={styles.shares}>
      <div className={styles.sharesTitle}>
        <SharesTitle breakdown={breakdown} />
      </div>
      <TierBar figures={total} decorative />
      <dl className={styles.shareList}>
        {total.tiers.map((share) => (
          <TierShare key={share.tier} share={share} change={changeOf(breakdown, share.tier)} />
        ))}
      </dl>
      <SharesNote breakdown={breakdown} />
    </div>
  );
}

type Share = TierBreakdown["total"]["tiers"][number];
type TierChange = TierBreakdown["changes"][number];

const changeOf = ({ changes }: TierBreakdown, tier: Share["tier"]): TierChange | undefined =>
  changes.find((change) => change.tier === tier);

function TierShare({ share, change }: { share: Share; change: TierChange | undefined }) {
  const text = useText();
  const { count, percent, points } = useFigures();
  return (
    <div className={styles.share}>
      <dt>
        <TierSwatch kind={share.tier} />
        {text(`words.tier.${share.tier}`)}
      </dt>
      <dd>
        <span className={styles.percent}>{percent(share.percent)}</span> ({count(share.count)})
      </dd>
      {change?.points && (
        <dd>
          <Change direction={directionOf(change.points)}>{points(change.points)}</Change>
        </dd>
      )}
    </div>
  );
}

const directionOf = (points: string): -1 | 0 | 1 => Math.sign(Number(points)) as -1 | 0 | 1;

function SharesTitle({ breakdown: { total, previous, previousYear } }: { breakdown: TierBreakdown }) {
  const text = useText();
  const rated = useFigures().count(total.rated);
  if (previous && previousYear !== null) return text("overview.sharesAgainst", { rated, year: previousYear });
  return `${text("overview.shares", { rated })} (${text("overview.noPrevious")})`;
}

function SharesNote({ breakdown }: { breakdown: TierBreakdown }) {
  const text = useText();
  const { year, decidedOnly, previousYear, previousRegimeDiffers } = breakdown;
  const rulesHeld = useCycles().data?.find((cycle) => cycle.year === year)?.rulesHeld ?? true;
  const notes = [
    !rulesHeld && text("overview.rulesNotHeld", { year }),
    previousRegimeDiffers && previousYear !== null && text("overview.regimeDiffers", { year: previousYear }),
    !decidedOnly && text("overview.ratedNow"),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
