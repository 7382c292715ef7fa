import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** The address names a workbook that was taken away, or is out of sight. */
export function NoSuchIntake() {
  const text = useText();
  const link = useViewLink();
  return (
    <ErrorState
      title={text("intakes.notFound.title")}
      advice={text("intakes.notFound.advice")}
      act={<Link to={link(paths.intakes)}>{text("intakes.act.list")}</Link>}
    />
  );
}
