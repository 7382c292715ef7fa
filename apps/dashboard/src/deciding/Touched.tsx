import type { QualityTier } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { TouchedResult } from "../providers/queries/whatIf.ts";
import { Panel } from "../ui/Panel.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Deciding.module.css";

/** «Ảnh hưởng đến»: whose highest possible tier would be another, elsewhere. */
export function Touched({ touched }: { touched: readonly TouchedResult[] }) {
  const text = useText();
  if (touched.length === 0) return null;
  return (
    <div className={styles.touched}>
      <Panel title={text("deciding.touched.title")}>
        <ul>
          {touched.map((result) => (
            <TouchedEntry key={result.id} result={result} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function TouchedEntry({ result }: { result: TouchedResult }) {
  const text = useText();
  const link = useViewLink();
  const { id, subjectKind, subjectName, organisation, ceilingBefore, ceilingAfter } = result;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <li>
      <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
      {subjectKind === "LEADER" && `, ${result.subjectTitle ?? organisation.name}`}{" "}
      <span className={styles.small}>{text("deciding.touched.ceiling")}</span>{" "}
      <Ceiling tier={ceilingBefore} subjectKind={subjectKind} /> →{" "}
      <Ceiling tier={ceilingAfter} subjectKind={subjectKind} />
    </li>
  );
}

interface CeilingProps {
  readonly tier: QualityTier | null;
  readonly subjectKind: TouchedResult["subjectKind"];
}

function Ceiling({ tier, subjectKind }: CeilingProps) {
  const text = useText();
  return tier ? <TierChip tier={tier} of={{ subjectKind }} /> : <span>{text("deciding.table.none")}</span>;
}
