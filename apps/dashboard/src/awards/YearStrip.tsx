import CountsIcon from "@mui/icons-material/CheckOutlined";
import EndsIcon from "@mui/icons-material/CloseOutlined";
import OpenIcon from "@mui/icons-material/HelpOutlineOutlined";
import GapIcon from "@mui/icons-material/RemoveOutlined";
import { countTogether } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, AwardYear } from "../providers/queries/awardCandidates.ts";
import { TierChip } from "../ui/TierChip.tsx";
import styles from "./YearStrip.module.css";

const icons = { COUNTS: CountsIcon, OPEN: OpenIcon, GAP: GapIcon, ENDS: EndsIcon } as const;

/** The run year by year, the earliest first: tier, other rules or none held, what counts and what breaks it. */
export function YearStrip({ candidate: { years, subjectKind } }: { candidate: AwardCandidate }) {
  const [latest] = years;
  return (
    <ol className={styles.strip}>
      {years.toReversed().map((year) => (
        <Year key={year.year} year={year} subjectKind={subjectKind} isOfOtherRules={isOfOtherRules(year, latest)} />
      ))}
    </ol>
  );
}

/** Whether a year was rated under rules whose years do not count together with those of the year of the award. */
const isOfOtherRules = ({ regime }: AwardYear, latest: AwardYear | undefined): boolean =>
  regime !== null && !countTogether(regime, latest?.regime ?? undefined);

interface YearProps extends Pick<AwardCandidate, "subjectKind"> {
  readonly year: AwardYear;
  readonly isOfOtherRules: boolean;
}

function Year({
  year: { year, standing, tier, notRatedReason, state, regime },
  isOfOtherRules,
  subjectKind,
}: YearProps) {
  const text = useText();
  const Icon = icons[standing];
  const none = state === null ? "awards.noResult" : state === "CANCELLED" ? "awards.cancelled" : null;
  return (
    <li className={`${styles.year} ${styles[standing]}`} title={text(`awards.standing.${standing}`)}>
      <span className={styles.number}>
        {year}
        <Icon aria-hidden fontSize="inherit" />
      </span>
      {none ? (
        <span className={styles.none}>{text(none)}</span>
      ) : (
        <TierChip short tier={tier} notRatedReason={notRatedReason} of={{ subjectKind, year }} />
      )}
      {isOfOtherRules && <span className={styles.other}>{text("awards.otherRules")}</span>}
      {!isOfOtherRules && regime === "NOT_HELD" && <span className={styles.other}>{text("awards.unchecked")}</span>}
      <span className="unseen">{text(`awards.standing.${standing}`)}</span>
    </li>
  );
}
