import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useViewer, type Viewer } from "../providers/queries/viewer.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** Said above every page to whom no unit of their own is left: since when, and whom to ask. */
export function EndedUnit() {
  const text = useText();
  const { date } = useFigures();
  const link = useViewLink();
  const viewer = useViewer().data;
  const last = viewer && lastEnded(viewer);
  if (!last) return null;
  const { organisation, endedOn, year } = last;
  return (
    <p>
      {text("shell.ended", { unit: organisation.name, day: date(endedOn), year })}{" "}
      <Link to={link(paths.organisation, { organisationId: organisation.id, year })}>{text("shell.endedHistory")}</Link>
    </p>
  );
}

/** Of several units that ended, the one that stood longest; null where one stands. */
function lastEnded({ grants, rootYears }: Viewer) {
  const ended = grants.flatMap(({ organisation, endedOn }) => (endedOn ? [{ organisation, endedOn }] : []));
  const [last] = ended.toSorted((one, other) => other.endedOn.localeCompare(one.endedOn));
  const [newest] = rootYears;
  return last && newest && ended.length === grants.length ? { ...last, year: newest.year } : null;
}
