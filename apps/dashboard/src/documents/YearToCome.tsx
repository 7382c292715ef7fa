import InfoIcon from "@mui/icons-material/EventOutlined";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Documents.module.css";
import { OpenYear } from "./OpenYear.tsx";
import { useNewestYear, useRuleYear } from "./useRuleYear.ts";

/** Says that the year looked at is not opened yet, and what is shown of it; who may open it finds the act here. */
export function YearToCome() {
  const text = useText();
  const { year, isComing } = useRuleYear();
  const newest = useNewestYear();
  if (!isComing) return null;
  return (
    <div className={styles.notice}>
      <Mark tone="quiet" icon={InfoIcon}>
        {text("documents.year.notOpened", { year, newest })}
      </Mark>
      {year === newest + 1 && <OpenYear year={year} />}
    </div>
  );
}
