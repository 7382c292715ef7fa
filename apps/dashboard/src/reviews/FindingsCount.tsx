import FailedIcon from "@mui/icons-material/ReportOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import { Mark } from "../ui/Mark.tsx";
import { reviewPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** How many rules say something; red where one that must be kept is not. Leads to them. */
export function FindingsCount({ subject }: { subject: ReviewedRow }) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const { findings, subjectKind, subjectId, name, isJudged, isDue } = subject;
  if (!isJudged || !isDue) return text("words.none");
  if (findings.length === 0) return count(0);
  const isBroken = findings.some(({ outcome }) => outcome === "FAILED");
  const label = text("reviews.list.findingsOf", {
    count: count(findings.length),
    smart_count: findings.length,
    name,
  });
  return (
    <Link aria-label={label} to={link(reviewPath(subjectKind, subjectId))}>
      <Mark tone={isBroken ? "red" : "amber"} icon={isBroken ? FailedIcon : WarningIcon}>
        {count(findings.length)}
      </Mark>
    </Link>
  );
}
