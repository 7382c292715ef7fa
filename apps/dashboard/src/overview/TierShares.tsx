import { type RegimeChange, regimeChanges } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { Change } from "../ui/Change.tsx";
import { TierBar } from "../ui/TierBar.tsx";
import { TierSwatch } from "../ui/TierSwatch.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";
import { Unfinished } from "./Unfinished.tsx";
import { WithoutTier } from "./WithoutTier.tsx";

/** The composition as a bar over all; the share of each tier in the rated, its count, the change against last year. */
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
      <WithoutTier figures={total} />
      <Unfinished years={[{ year: breakdown.year, figures: total }]} />
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
  const { full } = useTierNames();
  const { percent, points } = useFigures();
  return (
    <div className={styles.share}>
      <dt>
        <TierSwatch kind={share.tier} />
        {full(share.tier)}
      </dt>
      <dd>
        <span className={styles.percent}>{percent(share.percent)}</span> (
        <OutcomeCount value={share.count} outcome={share.tier} />)
      </dd>
      {change?.points && (
        <dd>
          <Change direction={directionOf(change.points)}>
            {Number(change.points) === 0 ? text("overview.unchanged") : points(change.points)}
          </Change>
        </dd>
      )}
    </div>
  );
}

const directionOf = (points: string): -1 | 0 | 1 => Math.sign(Number(points)) as -1 | 0 | 1;

/** The bar is drawn over all, the percentages over the rated: both bases stand above them. */
function SharesTitle({ breakdown: { total, subjectKind, previous, previousYear } }: { breakdown: TierBreakdown }) {
  const text = useText();
  const { count } = useFigures();
  const composition = text("overview.composition", {
    total: count(total.total),
    subjects: text(`overview.subjectsCounted.${subjectKind}`),
    rated: count(total.rated),
  });
  if (!previous || previousYear === null) return `${composition} (${text("overview.noPrevious")})`;
  return `${composition}, ${text("overview.against", { year: previousYear })}`;
}

/** Where the year before was rated by other rules. */
const changesIn = ({ trend, year, previousYear }: TierBreakdown): readonly RegimeChange[] =>
  regimeChanges(trend.filter((point) => point.year === year || point.year === previousYear));

function SharesNote({ breakdown }: { breakdown: TierBreakdown }) {
  const text = useText();
  const said = useSaid();
  const { year, decidedOnly, previousOf } = breakdown;
  const rulesHeld = useRulesHeld(year);
  const notes = [
    !rulesHeld && text("overview.rulesNotHeld", { year }),
    previousOf.length > 0 &&
      text("overview.previousOf", { year: year - 1, names: previousOf.map(({ name }) => name).join(", ") }),
    ...changesIn(breakdown).map(({ message }) => said(message)),
    !decidedOnly && text("overview.ratedNow"),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
