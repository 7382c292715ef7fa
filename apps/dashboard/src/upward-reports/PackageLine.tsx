import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { packageStateLabels } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { isUnderWay, type UpwardPackage } from "../providers/queries/upwardPackages.ts";
import styles from "./UpwardReports.module.css";

/** One package somebody asked for: how far it is, then its file until it expires. */
export function PackageLine({ node }: { node: UpwardPackage }) {
  const text = useText();
  const said = useSaid();
  const { moment, count } = useFigures();
  const { ofEach, state, requestedAt, expiresAt, bytes } = node;
  const kind = text(ofEach ? "upwardReports.packages.ofEach" : "upwardReports.packages.ofUnit");
  return (
    <li>
      <span>
        {text("upwardReports.packages.asked", { kind, moment: moment(requestedAt) })}
        {state !== "DONE" && ` ${said(packageStateLabels[state])}.`}
      </span>
      {isUnderWay(node) && <Progress node={node} />}
      {state === "DONE" && expiresAt && (
        <>
          <Button
            size="small"
            variant="outlined"
            startIcon={<DownloadIcon />}
            href={`/packages/${node.id}.zip`}
            download
          >
            {text("upwardReports.packages.take", { size: count(Math.ceil((bytes ?? 0) / 1024)) })}
          </Button>
          <span className={styles.quiet}>{text("upwardReports.packages.until", { moment: moment(expiresAt) })}</span>
        </>
      )}
    </li>
  );
}

function Progress({ node: { partsDone, partsTotal, ofEach, state } }: { node: UpwardPackage }) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  return (
    <>
      <progress
        aria-label={said(packageStateLabels[state])}
        {...(partsTotal ? { value: partsDone, max: partsTotal } : {})}
      />
      <span role="status">
        {partsTotal !== null &&
          text(ofEach ? "upwardReports.packages.units" : "upwardReports.packages.files", {
            done: count(partsDone),
            total: count(partsTotal),
          })}{" "}
        {text("upwardReports.packages.leave")}
      </span>
    </>
  );
}
