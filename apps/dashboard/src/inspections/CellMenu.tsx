import MoreIcon from "@mui/icons-material/MoreVertOutlined";
import IconButton from "@mui/material/IconButton";
import ListItemText from "@mui/material/ListItemText";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { CancelVisitDialog } from "./CancelVisitDialog.tsx";
import { MeetingDialog } from "./MeetingDialog.tsx";
import type { OfCell } from "./ofCell.ts";
import { ReportDialog } from "./ReportDialog.tsx";
import { VisitDialog } from "./VisitDialog.tsx";

const dialogs = {
  visit: VisitDialog,
  report: ReportDialog,
  meeting: MeetingDialog,
  cancel: CancelVisitDialog,
} as const;
type CellAct = keyof typeof dialogs;
const acts = Object.keys(dialogs) as CellAct[];

/** The acts on one organisation inspected; what cannot be done yet says why. */
export function CellMenu({ inspection, cell }: OfCell) {
  const text = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<CellAct | null>(null);
  const Dialog = open && dialogs[open];
  const choose = (act: CellAct): void => {
    setAnchor(null);
    setOpen(act);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={text("inspections.acts.of", { cell: cell.organisation.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {acts.map((act) => {
          const needsVisit = cell.visit === null && (act === "meeting" || act === "cancel");
          return (
            <MenuItem key={act} dense disabled={needsVisit} onClick={() => choose(act)}>
              <ListItemText
                primary={text(`inspections.acts.${act === "visit" && cell.visit ? "move" : act}`)}
                secondary={needsVisit && text("inspections.acts.needsVisit")}
              />
            </MenuItem>
          );
        })}
      </Menu>
      {Dialog && <Dialog inspection={inspection} cell={cell} onClose={() => setOpen(null)} />}
    </>
  );
}
