import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import { paths } from "../view/paths.ts";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useView, useViewLink } from "../view/useView.ts";

/** Collectives and leaders have no summary table; their list has what one looks for. */
export function NoSuchTable() {
  const text = useText();
  const link = useViewLink();
  const { subjectKind } = useView();
  const notRatedApart = useNotRatedApart();
  if (notRatedApart) return <NotRatedApart sentence={notRatedApart} />;
  const subjects = text(`overview.subjectsCounted.${subjectKind}`);
  const toList = (
    <Button variant="outlined" component={Link} to={link(paths.classifications)}>
      {text("reports.noTable.toList", { subjects })}
    </Button>
  );
  return (
    <EmptyState title={text("reports.noTable.title", { subjects })} act={toList}>
      {text("reports.noTable.advice")}
    </EmptyState>
  );
}
