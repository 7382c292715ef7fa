import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** There is none of this number, or it neither binds the viewer nor stands in his subtree. */
export function NoSuchDocument() {
  const text = useText();
  const link = useViewLink();
  const toList = (
    <Button variant="outlined" component={Link} to={link(paths.documents)}>
      {text("documents.toList")}
    </Button>
  );
  return (
    <EmptyState title={text("documents.notFound.title")} act={toList}>
      {text("documents.notFound.advice")}
    </EmptyState>
  );
}
