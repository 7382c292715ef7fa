import type { ListedDocument } from "../providers/queries/documents.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Documents.module.css";
import { Layer } from "./Layer.tsx";

interface LayerListProps {
  readonly title: string;
  readonly layers: readonly ListedDocument[];
  /** Each stands on the one above it. */
  readonly isLadder?: boolean;
}

/** Documents one below the other; nothing where there are none. */
export function LayerList({ title, layers, isLadder = false }: LayerListProps) {
  if (layers.length === 0) return null;
  return (
    <div className={styles.part}>
      <Panel title={title}>
        <ol className={`${styles.layers} ${isLadder ? styles.ladder : ""}`}>
          {layers.map(({ document }) => (
            <Layer key={document.id} document={document} />
          ))}
        </ol>
      </Panel>
    </div>
  );
}
