import MissingIcon from "@mui/icons-material/ReportProblemOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionRow } from "../providers/queries/submissions.ts";
import { Mark } from "../ui/Mark.tsx";

/** Whose results were not in when these were sent, as the sender said, by name; nothing where none were missing. */
export function SentWithout({ units }: { units: SubmissionRow["sentWithout"] }) {
  const text = useText();
  const { count } = useFigures();
  if (units.length === 0) return null;
  const names = units.map(({ name }) => name).join(", ");
  return (
    <Mark tone="amber" icon={MissingIcon}>
      {text("submissions.sentWithout", { smart_count: units.length, count: count(units.length), names })}
    </Mark>
  );
}
