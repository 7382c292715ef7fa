import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { CountedTasks } from "./CountedTasks.tsx";
import { ScoreBands } from "./ScoreBands.tsx";
import { ScoredGroups } from "./ScoredGroups.tsx";
import styles from "./ScoreSheet.module.css";
import { TierConditions } from "./TierConditions.tsx";

/** The groups with their points, the tasks, the band of the total and the conditions of each tier; null where nothing is scored. */
export function ScoreSheet({ classification }: { classification: Classification }) {
  const text = useText();
  const { scoreSheet: sheet, explanation } = classification;
  if (!sheet) return null;
  return (
    <div className={styles.below}>
      <Panel title={text("classifications.score.title")}>
        <div className={styles.sheet}>
          <div>
            <ScoredGroups sheet={sheet} />
            <CountedTasks tasks={sheet.tasks} />
          </div>
          <ScoreBands sheet={sheet} />
        </div>
        <TierConditions conditions={sheet.conditions} findings={explanation.findings} reached={classification.tier} />
      </Panel>
    </div>
  );
}
