import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { paths } from "../../view/paths.ts";
import { useMayAt } from "../../view/useMayAt.ts";
import { useViewLink } from "../../view/useView.ts";
import { ChangeDialog } from "./ChangeDialog.tsx";
import { type TreeActKind, tellers, treeActKinds } from "./treeActs.ts";

/** «Thay đổi tổ chức», for who administers the unit or what is above it. */
export function ChangeOrganisation({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const link = useViewLink();
  const acts = useActsAllowed(organisation);
  const [isOpen, setOpen] = useState(false);
  if (acts.length === 0) return null;
  return (
    <>
      <Link to={link(paths.treeFile)}>{text("treeActs.toFile")}</Link>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {text("treeActs.change")}
      </Button>
      {isOpen && <ChangeDialog organisation={organisation} acts={acts} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The unit above decides what becomes of one; the topmost can only found below it and have another name. */
function useActsAllowed({ breadcrumb, level, kind, hasUpperPower }: Organisation): readonly TreeActKind[] {
  const mayAt = useMayAt(tellers);
  const isGrassroots = kind === "GRASSROOTS_PARTY_ORGANIZATION";
  const isTop = level === "CENTRAL";
  const mayFound = mayAt(breadcrumb);
  const mayChange = mayAt(isTop ? breadcrumb : breadcrumb.slice(0, -1));
  return treeActKinds.filter((act) => {
    if (act === "FOUND") return mayFound && !isCellLike(breadcrumb.at(-1)?.kind);
    if (act === "DELEGATE" || act === "WITHDRAW")
      return mayChange && isGrassroots && hasUpperPower === (act === "WITHDRAW");
    return mayChange && (!isTop || act === "RENAME");
  });
}

const isCellLike = (kind: string | undefined): boolean => kind?.endsWith("_PARTY_CELL") ?? false;
