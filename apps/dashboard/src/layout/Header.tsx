import MenuIcon from "@mui/icons-material/Menu";
import Drawer from "@mui/material/Drawer";
import IconButton from "@mui/material/IconButton";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { Navigation } from "./Navigation.tsx";
import { NoticeBell } from "./NoticeBell.tsx";
import styles from "./Shell.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** The product's name under the red line, and who is signed in. */
export function Header() {
  const text = useText();
  const link = useViewLink();
  return (
    <header className={`${styles.header} no-print`}>
      <NavigationDrawer />
      <Link to={link(paths.overview)} className={styles.product ?? ""} lang="vi">
        {text("shell.product")}
      </Link>
      <span className={styles.purpose}>{text("shell.purpose")}</span>
      <NoticeBell />
      <UserMenu />
    </header>
  );
}

/** The navigation on a phone; another page closes it. */
function NavigationDrawer() {
  const text = useText();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  return (
    <span className={styles.burger}>
      <IconButton aria-label={text("shell.openNavigation")} onClick={() => setOpenAt(pathname)}>
        <MenuIcon />
      </IconButton>
      <Drawer
        open={openAt === pathname}
        onClose={() => setOpenAt(null)}
        slotProps={{ paper: { sx: { width: 240, py: 1 } } }}
      >
        <Navigation />
      </Drawer>
    </span>
  );
}
