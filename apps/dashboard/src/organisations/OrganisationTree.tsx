import { useText } from "../i18n/useText.ts";
import { TierLegend } from "../ui/TierLegend.tsx";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { ChangeShownUnit } from "./change/ChangeShownUnit.tsx";
import { OpenBelow } from "./OpenBelow.tsx";
import { OrganisationSearch } from "./OrganisationSearch.tsx";
import styles from "./OrganisationTree.module.css";
import { TreeDetails } from "./TreeDetails.tsx";
import { TreeGrid } from "./TreeGrid.tsx";
import { UnitNotSeen } from "./UnitNotSeen.tsx";
import { useOrganisationTree } from "./useOrganisationTree.ts";
import { useRoom } from "./useRoom.ts";
import { useShownUnit } from "./useShownUnit.ts";

/** Cây tổ chức: the whole scope of the viewer, opened down to the unit in the URL. */
export function OrganisationTree() {
  const text = useText();
  const { year, subjectKind } = useView();
  const tree = useOrganisationTree(year, subjectKind);
  const { show, showHit, wish } = useShownUnit(tree);
  const room = useRoom();
  const notRatedApart = useNotRatedApart();
  return (
    <article className={styles.page}>
      <ViewOnPaper />
      <header className={styles.head}>
        <h1>{text("organisations.tree.title")}</h1>
        <OrganisationSearch year={year} onChoose={showHit} />
        <ChangeShownUnit />
      </header>
      <div className={styles.above}>
        <div className={styles.legend}>
          <TierLegend />
        </div>
        <OpenBelow tree={tree} wish={wish} />
      </div>
      <p id="tree-keys" className="unseen">
        {text("organisations.tree.keys")}
      </p>
      {notRatedApart && <p className={styles.notice}>{notRatedApart}</p>}
      <UnitNotSeen />
      <TreeGrid key={room} tree={tree} subjectKind={subjectKind} room={room} wish={wish} onShow={show} />
      {room === "PHONE" && <TreeDetails tree={tree} />}
    </article>
  );
}
