import Alert from "@mui/material/Alert";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";

/** That it was returned to be completed, since when and why; until it is proposed anew. */
export function ReturnedNote({ classification: { returnedOn, returnReason } }: { classification: Classification }) {
  const text = useText();
  const { date } = useFigures();
  if (returnedOn === null) return null;
  return (
    <Alert severity="warning" variant="outlined">
      {text("classifications.why.returned", { date: date(returnedOn), reason: returnReason ?? "" })}
    </Alert>
  );
}
