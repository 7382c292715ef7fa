import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useRequestPackage } from "../providers/acts/upwardPackage.ts";
import { isUnderWay, type UpwardPackages, useUpwardPackages } from "../providers/queries/upwardPackages.ts";
import type { UpwardReport } from "../providers/queries/upwardReport.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { Answered } from "../view/Answered.tsx";
import { CheckPackage } from "./CheckPackage.tsx";
import { PackageLine } from "./PackageLine.tsx";
import styles from "./UpwardReports.module.css";

/** Hồ sơ gửi cấp trên: made by a job, taken by who asked for it; and what came from below is checked. */
export function PackagePanel({ report }: { report: UpwardReport }) {
  const text = useText();
  const question = useUpwardPackages({ organisationId: report.organisation.id, year: report.year });
  return (
    <div className="no-print">
      <Panel title={text("upwardReports.packages.title")}>
        <p className={styles.state}>{text("upwardReports.packages.lead")}</p>
        <Answered compact question={question}>
          {(packages) => <Packages report={report} packages={packages} />}
        </Answered>
        <CheckPackage />
      </Panel>
    </div>
  );
}

interface PackagesProps {
  readonly report: UpwardReport;
  readonly packages: UpwardPackages;
}

function Packages({ report: { organisation, year, below }, packages: { nodes, mayRequest } }: PackagesProps) {
  const text = useText();
  const { count } = useFigures();
  const act = useRequestPackage();
  const ask = (ofEach: boolean) => void act.run({ organisationId: organisation.id, year, ofEach });
  const notNow = (ofEach: boolean): string | null => {
    if (!mayRequest) return text("upwardReports.packages.notAllowed");
    return nodes.some((node) => isUnderWay(node) && node.ofEach === ofEach)
      ? text("upwardReports.packages.busy")
      : null;
  };
  return (
    <>
      <div className={styles.acts}>
        <ActButton variant="outlined" notNow={notNow(false)} onClick={() => ask(false)}>
          {text("upwardReports.packages.make")}
        </ActButton>
        {below.length > 0 && mayRequest && (
          <ActButton variant="outlined" notNow={notNow(true)} onClick={() => ask(true)}>
            {text("upwardReports.packages.makeEach", { count: count(below.length) })}
          </ActButton>
        )}
      </div>
      <ActProblem act={act} />
      {nodes.length > 0 && (
        <ul className={styles.packages}>
          {nodes.map((node) => (
            <PackageLine key={node.id} node={node} />
          ))}
        </ul>
      )}
    </>
  );
}
