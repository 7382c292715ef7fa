import Button from "@mui/material/Button";
import { Link, useLocation } from "react-router";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { useViewLink } from "./useView.ts";

/** In 2016 collectives and leaders have no tier of their own: the sentence that says so, and the way to those who have. */
export function NotRatedApart({ sentence }: { sentence: string }) {
  const text = useText();
  const link = useViewLink();
  const { pathname } = useLocation();
  const toMembers = (
    <Button variant="outlined" component={Link} to={link(pathname, { subjectKind: "MEMBER" })}>
      {text("states.notRatedApart.toMembers")}
    </Button>
  );
  return (
    <EmptyState title={sentence} act={toMembers}>
      {text("states.notRatedApart.advice")}
    </EmptyState>
  );
}
