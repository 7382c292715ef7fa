import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { enterers } from "./enterers.ts";
import { paths } from "./paths.ts";
import { useIsYearClosed } from "./useIsYearClosed.ts";
import { useMay } from "./useMay.ts";
import { useView, useViewLink } from "./useView.ts";

/** To where a filled workbook is taken in, for who enters results at the unit of the view. */
export function IntakeLink() {
  const text = useText();
  const link = useViewLink();
  const { organisationId, year } = useView();
  const may = useMay(enterers, { organisationId, year });
  const isClosed = useIsYearClosed(year);
  if (!may || isClosed) return null;
  return (
    <Link to={link(paths.intakes)} className="no-print">
      {text("intakes.open")}
    </Link>
  );
}
