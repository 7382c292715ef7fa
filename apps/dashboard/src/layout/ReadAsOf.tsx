import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useReadAsOf } from "../providers/readAsOf.ts";

/** Said above every page whose figures are not those of this moment. */
export function ReadAsOf() {
  const text = useText();
  const { moment } = useFigures();
  const asOf = useReadAsOf();
  return asOf !== null && <p>{text("states.readAsOf", { moment: moment(asOf) })}</p>;
}
