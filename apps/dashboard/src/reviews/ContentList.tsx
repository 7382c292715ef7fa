import WrittenIcon from "@mui/icons-material/CheckOutlined";
import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { codesWritten } from "./codesWritten.ts";
import styles from "./ReviewShow.module.css";

/** What the report must contain, word for word, and which of it has text. */
export function ContentList({ subject }: { subject: ReviewedSubject }) {
  const text = useText();
  const said = useSaid();
  const { contents } = subject;
  const written = codesWritten(subject);
  if (contents.length === 0) return null;
  const count = contents.filter(({ code }) => written?.has(code)).length;
  return (
    <Panel title={text("reviews.contents.title", { written: count, all: contents.length })}>
      {!written && <p className={styles.quiet}>{text("reviews.contents.noReport")}</p>}
      <ul className={styles.plain}>
        {contents.map(({ code, label, ifPrompted }) => (
          <li key={code} className={styles.content}>
            {written && <ContentMark isWritten={written.has(code)} />}
            <span>
              {!said(label).startsWith(`${code}.`) && <span className={styles.quiet}>{sectionOf(code)} </span>}
              {said(label)}
              {ifPrompted && <span className={styles.quiet}> ({text("reviews.contents.ifPrompted")})</span>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The section of the form, without the document that adds to it: «I.2.KH174» stands in «I.2». */
const sectionOf = (code: string): string => code.replace(/\.[A-Z]+\d+$/, "");

function ContentMark({ isWritten }: { isWritten: boolean }) {
  const text = useText();
  return (
    <Mark tone={isWritten ? "quiet" : "amber"} icon={isWritten ? WrittenIcon : MissingIcon}>
      {text(isWritten ? "reviews.contents.written" : "reviews.contents.missing")}
    </Mark>
  );
}
