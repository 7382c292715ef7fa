import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

interface FollowUpEndedProps {
  readonly ended: NonNullable<FollowedSubject["ended"]>;
  readonly subject: FollowedSubject;
}

/** When and why the result was cancelled, and what the new rating is. */
export function FollowUpEnded({ ended, subject }: FollowUpEndedProps) {
  const text = useText();
  const { date } = useFigures();
  const link = useViewLink();
  const { subjectKind, year, organisation } = subject;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <p>
      {text("followUps.ended", { day: date(ended.cancelledOn), reason: ended.reason })}{" "}
      <Link to={link(classificationPath(ended.replacedById), there)}>{text("followUps.ratedAnew")}</Link>{" "}
      {ended.tier && <TierChip short tier={ended.tier} of={{ subjectKind, year }} />}
    </p>
  );
}
