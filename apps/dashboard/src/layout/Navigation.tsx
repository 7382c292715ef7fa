import TreeIcon from "@mui/icons-material/AccountTreeOutlined";
import OverviewIcon from "@mui/icons-material/BarChartOutlined";
import DocumentIcon from "@mui/icons-material/DescriptionOutlined";
import InspectionIcon from "@mui/icons-material/EventNoteOutlined";
import CheckIcon from "@mui/icons-material/FactCheckOutlined";
import ListIcon from "@mui/icons-material/FormatListBulletedOutlined";
import TableIcon from "@mui/icons-material/TableChartOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import { NavLink } from "react-router";
import { useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Navigation.module.css";

const entries = [
  { page: "overview", icon: OverviewIcon },
  { page: "organisations", icon: TreeIcon },
  { page: "classifications", icon: ListIcon },
  { page: "warnings", icon: WarningIcon },
  { page: "reports", icon: TableIcon },
  { page: "inspections", icon: InspectionIcon },
  { page: "documents", icon: DocumentIcon },
  { page: "tableCheck", icon: CheckIcon },
] as const;

/** The pages; each opens on what is looked at now. */
export function Navigation() {
  const text = useText();
  const link = useViewLink();
  return (
    <nav aria-label={text("shell.mainNavigation")}>
      <ul className={styles.list}>
        {entries.map(({ page, icon: Icon }) => (
          <li key={page}>
            <NavLink to={link(paths[page])} className={styles.link ?? ""}>
              <Icon aria-hidden />
              {text(`shell.pages.${page}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
