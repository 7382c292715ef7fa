import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { classificationPath, listParameters, paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** The way to where a warning is put right: the explanation of a tier, or the quota of a unit. */
export function WarningPlace({ warning }: { warning: Warning }) {
  const text = useText();
  const link = useViewLink();
  const { organisation, subjectKind, classificationId, subjectName, quotaUse } = warning;
  const there = { organisationId: organisation.id, subjectKind };
  if (classificationId === null)
    return (
      <>
        {quotaUse && (
          <Link to={link(paths.classifications, there, { [listParameters.quotaUseId]: quotaUse.id })}>
            {text("quotas.toList")}
          </Link>
        )}
        <Link to={link(paths.quotas, there)}>{text("warnings.toQuota")}</Link>
      </>
    );
  const name = subjectName ?? organisation.name;
  return (
    <Link to={link(classificationPath(classificationId), there)} aria-label={text("warnings.toWhyOf", { name })}>
      {text("warnings.toWhy")}
    </Link>
  );
}
