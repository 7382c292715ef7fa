import BellIcon from "@mui/icons-material/NotificationsOutlined";
import Badge from "@mui/material/Badge";
import IconButton from "@mui/material/IconButton";
import Popover from "@mui/material/Popover";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useNotices } from "../providers/queries/notices.ts";
import { NoticeList } from "./NoticeList.tsx";
import styles from "./UserMenu.module.css";

/** What the account has not read yet, behind a bell; not there while there is nothing to read. */
export function NoticeBell() {
  const text = useText();
  const { count } = useFigures();
  const notices = useNotices().data ?? [];
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (notices.length === 0) return null;
  return (
    <>
      <IconButton
        color="inherit"
        aria-haspopup="dialog"
        aria-label={text("shell.notices.open", { count: count(notices.length) })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Badge badgeContent={notices.length} color="error">
          <BellIcon />
        </Badge>
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{
          paper: { role: "dialog", "aria-label": text("shell.notices.title"), className: styles.menu ?? "" },
        }}
      >
        <NoticeList notices={notices} onLeave={() => setAnchor(null)} />
      </Popover>
    </>
  );
}
