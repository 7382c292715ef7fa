import Alert from "@mui/material/Alert";
import { cancellationGroundLabels } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** A result that was cancelled, or one that replaces a cancelled one, and the way to the other (HD 21, II.B.6). */
export function Replacement({ classification }: { classification: Classification }) {
  const text = useText();
  const said = useSaid();
  const { replacesId, replacedById, cancelledByName, cancelGround } = classification;
  return (
    <>
      {classification.cancelledOn && (
        <Alert severity="warning" variant="outlined">
          <CancelledWords classification={classification} />{" "}
          {cancelGround &&
            `${text("classifications.why.cancelGround", { ground: said(cancellationGroundLabels[cancelGround]) })} `}
          {cancelledByName && `${text("classifications.why.cancelledByName", { name: cancelledByName })} `}
          {replacedById && <To id={replacedById}>{text("classifications.why.replacedBy")}</To>}
        </Alert>
      )}
      {replacesId && (
        <Alert severity="info" variant="outlined">
          {text("classifications.why.replaces")} <To id={replacesId}>{text("classifications.why.replaced")}</To>
        </Alert>
      )}
    </>
  );
}

function CancelledWords({ classification: { cancelledOn, cancelReason } }: { classification: Classification }) {
  const text = useText();
  const date = useFigures().date(cancelledOn);
  return cancelReason
    ? text("classifications.why.cancelled", { date, reason: cancelReason.replace(/\.$/, "") })
    : text("classifications.why.cancelledWithoutReason", { date });
}

function To({ id, children }: { id: string; children: string }) {
  const link = useViewLink();
  return <Link to={link(classificationPath(id))}>{children}</Link>;
}
