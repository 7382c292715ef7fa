import { explainReturnShare } from "@xep-loai/domain";
import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import { useReturnShare } from "../providers/queries/returns.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./Overview.module.css";

/** Which share of what is known is in none of these figures, because it rests on summary returns; nothing where none does, or of a group, which returns do not tell. */
export function ReturnShareNote() {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const view = useView();
  const share = useReturnShare(view).data;
  const sentence = share && view.group === null && explainReturnShare(share, view.subjectKind);
  if (!sentence) return null;
  return (
    <p className={styles.part}>
      {said(sentence)} <Link to={link(paths.returns)}>{text("returns.share.toReturns")}</Link>
    </p>
  );
}
