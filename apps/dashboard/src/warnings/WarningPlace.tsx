import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { classificationPath, decidingPath, listParameters, paths, reviewPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** The way to where a warning is put right: the explanation of a tier, the quota of a unit, a review. */
export function WarningPlace({ warning }: { warning: Warning }) {
  const text = useText();
  const link = useViewLink();
  const { organisation, subjectKind, classificationId, reviewedId, subjectName, quotaUse } = warning;
  const there = { organisationId: organisation.id, subjectKind };
  const name = subjectName ?? organisation.name;
  if (reviewedId !== null)
    return (
      <Link to={link(reviewPath(subjectKind, reviewedId), there)} aria-label={text("warnings.toReviewOf", { name })}>
        {text("warnings.toReview")}
      </Link>
    );
  if (classificationId === null)
    return (
      <>
        {quotaUse && <Link to={link(decidingPath(quotaUse.id), there)}>{text("deciding.toScope")}</Link>}
        {quotaUse && (
          <Link to={link(paths.classifications, there, { [listParameters.quotaUseId]: quotaUse.id })}>
            {text("quotas.toList")}
          </Link>
        )}
        <Link to={link(paths.quotas, there)}>{text("warnings.toQuota")}</Link>
      </>
    );
  return (
    <Link to={link(classificationPath(classificationId), there)} aria-label={text("warnings.toWhyOf", { name })}>
      {text("warnings.toWhy")}
    </Link>
  );
}
