import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Recheck } from "../providers/queries/classification.ts";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** What happened to which result, and when the flag was raised. */
export function RecheckCause({ recheck: { cause, result, raisedAt } }: { recheck: Recheck }) {
  const text = useText();
  const link = useViewLink();
  const { moment } = useFigures();
  return (
    <p>
      {text(`rerating.recheck.cause.${cause}`)}{" "}
      {result && cause !== "ATTESTED_NO" && (
        <>
          <Link
            to={link(classificationPath(result.id), {
              organisationId: result.organisation.id,
              subjectKind: result.subjectKind,
            })}
          >
            {result.subjectName}
          </Link>
          {result.subjectKind !== "ORG" && `, ${result.organisation.name}`}
          {" · "}
        </>
      )}
      {moment(raisedAt)}
    </p>
  );
}
