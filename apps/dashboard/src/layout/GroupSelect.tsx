import type { Text } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useChangeView, useView } from "../view/useView.ts";
import styles from "./ContextBar.module.css";

interface GroupSelectProps {
  /** The groups there are here: levels, kinds of collective, title groups. */
  readonly groups: readonly { readonly value: string; readonly label: Text }[];
}

/** One group of the subjects or all of them; absent where there is nothing to choose. */
export function GroupSelect({ groups }: GroupSelectProps) {
  const text = useText();
  const said = useSaid();
  const { group } = useView();
  const change = useChangeView();
  if (groups.length < 2 && group === null) return null;
  return (
    <label className={styles.field}>
      {text("shell.group")}
      <select
        className={styles.select}
        value={group ?? ""}
        onChange={(event) => change({ group: event.target.value || null })}
      >
        <option value="">{text("shell.allGroups")}</option>
        {groups.map(({ value, label }) => (
          <option key={value} value={value}>
            {said(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
