import TreeIcon from "@mui/icons-material/AccountTreeOutlined";
import DeadlineIcon from "@mui/icons-material/AlarmOutlined";
import ReportIcon from "@mui/icons-material/ArticleOutlined";
import MemberIcon from "@mui/icons-material/BadgeOutlined";
import OverviewIcon from "@mui/icons-material/BarChartOutlined";
import DocumentIcon from "@mui/icons-material/DescriptionOutlined";
import TreeFileIcon from "@mui/icons-material/DriveFolderUploadOutlined";
import AwardIcon from "@mui/icons-material/EmojiEventsOutlined";
import InspectionIcon from "@mui/icons-material/EventNoteOutlined";
import YearsIcon from "@mui/icons-material/EventRepeatOutlined";
import CheckIcon from "@mui/icons-material/FactCheckOutlined";
import ListIcon from "@mui/icons-material/FormatListBulletedOutlined";
import DecidingIcon from "@mui/icons-material/GavelOutlined";
import ReviewIcon from "@mui/icons-material/GroupsOutlined";
import AuditIcon from "@mui/icons-material/HistoryOutlined";
import AccountsIcon from "@mui/icons-material/ManageAccountsOutlined";
import SubmissionIcon from "@mui/icons-material/OutboxOutlined";
import ReturnIcon from "@mui/icons-material/SummarizeOutlined";
import FollowUpIcon from "@mui/icons-material/SupportOutlined";
import TableIcon from "@mui/icons-material/TableChartOutlined";
import IntakeIcon from "@mui/icons-material/UploadFileOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import type { Role } from "@xep-loai/domain";
import { NavLink } from "react-router";
import { useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useHolds } from "../view/useHolds.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Navigation.module.css";

/** What is looked at every day, what goes upward, what follows a rating. */
const groups = [
  {
    heading: null,
    entries: [
      { page: "overview", icon: OverviewIcon },
      { page: "organisations", icon: TreeIcon },
      { page: "reviews", icon: ReviewIcon },
      { page: "classifications", icon: ListIcon },
      { page: "intakes", icon: IntakeIcon },
      { page: "deciding", icon: DecidingIcon },
      { page: "members", icon: MemberIcon },
      { page: "warnings", icon: WarningIcon },
      { page: "documents", icon: DocumentIcon },
    ],
  },
  {
    heading: "reporting",
    entries: [
      { page: "reports", icon: TableIcon },
      { page: "upwardReport", icon: ReportIcon },
      { page: "submissions", icon: SubmissionIcon },
      { page: "returns", icon: ReturnIcon },
      { page: "deadlines", icon: DeadlineIcon },
      { page: "tableCheck", icon: CheckIcon },
    ],
  },
  {
    heading: "afterwards",
    entries: [
      { page: "awards", icon: AwardIcon },
      { page: "followUps", icon: FollowUpIcon },
      { page: "inspections", icon: InspectionIcon },
    ],
  },
  {
    heading: "administration",
    entries: [
      { page: "accounts", icon: AccountsIcon },
      { page: "years", icon: YearsIcon },
      { page: "treeFile", icon: TreeFileIcon },
      { page: "audit", icon: AuditIcon },
    ],
  },
] as const;

type Entry = (typeof groups)[number]["entries"][number];

const administrators: readonly Role[] = ["ADMINISTRATOR"];
const enterers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** The pages, in groups; each opens on what is looked at now. */
export function Navigation() {
  const text = useText();
  const administers = useHolds(administrators);
  const enters = useHolds(enterers);
  return (
    <nav aria-label={text("shell.mainNavigation")}>
      {groups
        .filter(({ heading }) => heading !== "administration" || administers)
        .map(({ heading, entries }) => (
          <section key={heading}>
            {heading && <h2 className={styles.heading}>{text(`shell.groups.${heading}`)}</h2>}
            <ul className={styles.list}>
              {entries
                .filter(({ page }: Entry) => page !== "intakes" || enters)
                .map((entry) => (
                  <Entry key={entry.page} {...entry} />
                ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

/** Below the path of these another entry stands: where that is open they are not. */
const hasEntriesBelow: ReadonlySet<Entry["page"]> = new Set(["organisations"]);

function Entry({ page, icon: Icon }: Entry) {
  const text = useText();
  const link = useViewLink();
  return (
    <li>
      <NavLink end={hasEntriesBelow.has(page)} to={link(paths[page])} className={styles.link ?? ""}>
        <Icon aria-hidden />
        {text(`shell.pages.${page}`)}
      </NavLink>
    </li>
  );
}
