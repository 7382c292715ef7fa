import DoneIcon from "@mui/icons-material/CheckOutlined";
import PreparedIcon from "@mui/icons-material/EditNoteOutlined";
import NotDueIcon from "@mui/icons-material/HorizontalRuleOutlined";
import MetIcon from "@mui/icons-material/HourglassBottomOutlined";
import NotBegunIcon from "@mui/icons-material/RadioButtonUncheckedOutlined";
import type { ReviewState } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";

const icons = { NOT_BEGUN: NotBegunIcon, PREPARED: PreparedIcon, MET: MetIcon, COMPLETED: DoneIcon } as const;

interface ReviewStateMarkProps {
  readonly state: ReviewState;
  /** false: not reviewed at all (exempt, suspended). */
  readonly isDue?: boolean;
}

/** How far a review has come. */
export function ReviewStateMark({ state, isDue = true }: ReviewStateMarkProps) {
  const text = useText();
  if (!isDue)
    return (
      <Mark tone="quiet" icon={NotDueIcon}>
        {text("reviews.notDue")}
      </Mark>
    );
  return (
    <Mark tone="quiet" icon={icons[state]}>
      {text(`reviews.standing.${state}`)}
    </Mark>
  );
}
