import { useText } from "../../i18n/useText.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { Panel } from "../../ui/Panel.tsx";
import { RefusedValue } from "../RefusedValue.tsx";
import styles from "./Effect.module.css";

interface RefusedValuesProps {
  readonly document: Document;
  readonly effect: DocumentEffect;
}

/** What the document states in vain; nothing where all of it would be used. */
export function RefusedValues({ document, effect: { findings, builtUpon } }: RefusedValuesProps) {
  const text = useText();
  if (!builtUpon) return <p className={styles.part}>{text("effect.noRulesAbove")}</p>;
  if (findings.length === 0) return null;
  return (
    <div className={styles.part}>
      <Panel title={text("documents.refused.title")}>
        {findings.map((finding) => (
          <RefusedValue key={finding.parameter.id} finding={finding} document={document} />
        ))}
      </Panel>
    </div>
  );
}
