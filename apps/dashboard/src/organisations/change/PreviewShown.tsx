import { useFigures } from "../../i18n/useFigures.ts";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { TreePreview } from "../../providers/queries/treePreview.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import table from "../../ui/table.module.css";
import styles from "./Change.module.css";
import { NatureChanged } from "./NatureChanged.tsx";

/** What acts on the tree would change: who moves, which years, whose quota scopes, and what nobody takes over. */
export function PreviewShown({ preview }: { preview: TreePreview }) {
  const text = useText();
  const { count, date } = useFigures();
  const { from, unitCount, organisations, members, years, closedYears } = preview;
  const isOfTree = unitCount > 0 || preview.yearKindUnits.length + preview.powers.length === 0;
  return (
    <section className={styles.preview} aria-label={text("treeActs.preview.title")}>
      <p>
        {isOfTree
          ? text("treeActs.preview.from", {
              day: date(from),
              units: count(unitCount),
              organisations: count(organisations),
              members: count(members),
            })
          : text("treeActs.preview.standsFrom", { day: date(from) })}
      </p>
      <NatureChanged preview={preview} />
      <ul>
        {years.map((year) => (
          <li key={year.year}>
            {text("treeActs.preview.year", {
              year: year.year,
              organisations: count(year.organisations),
              results: count(year.results),
              scopes: count(year.scopes),
            })}
          </li>
        ))}
        {years
          .filter(({ yearKinds }) => yearKinds > 0)
          .map(({ year, yearKinds }) => (
            <li key={`days ${year}`}>
              {text("treeActs.preview.yearKinds", { year, organisations: count(yearKinds) })}
            </li>
          ))}
        {years.length === 0 && <li>{text("treeActs.preview.noYear")}</li>}
        {closedYears.length > 0 && <li>{text("treeActs.preview.closed", { years: closedYears.join(", ") })}</li>}
      </ul>
      <Units preview={preview} />
      <Scopes preview={preview} />
      <LeftBehind preview={preview} />
    </section>
  );
}

function Units({ preview: { units, unitCount } }: { preview: TreePreview }) {
  const text = useText();
  const { count } = useFigures();
  if (units.length === 0) return null;
  return (
    <>
      <h3>{text("treeActs.preview.units")}</h3>
      <TableFrame label={text("treeActs.preview.units")} className={styles.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{text("treeActs.preview.before")}</th>
              <th scope="col">{text("treeActs.preview.after")}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <Side name={unit.nameBefore} parent={unit.parentBefore} none={text("treeActs.preview.begins")} />
                <Side name={unit.nameAfter} parent={unit.parentAfter} none={text("treeActs.preview.ends")} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {unitCount > units.length && (
        <p className={styles.quiet}>
          {text("treeActs.preview.more", { shown: count(units.length), all: count(unitCount) })}
        </p>
      )}
    </>
  );
}

const Side = ({ name, parent, none }: { name: string | null; parent: string | null; none: string }) => (
  <td>
    {name ?? <span className={styles.quiet}>{none}</span>}
    {parent && <span className={styles.quiet}> ‹ {parent}</span>}
  </td>
);

function Scopes({ preview: { scopes } }: { preview: TreePreview }) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  if (scopes.length === 0) return null;
  return (
    <>
      <h3>{text("treeActs.preview.scopes")}</h3>
      <ul className={styles.scroll}>
        {scopes.map((scope, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one answer, never rearranged
          <li key={at}>
            {text("treeActs.preview.scope", {
              year: scope.year,
              name: scope.organisation,
              kind: said(scope.scopeLabel),
              before: count(scope.before),
              after: count(scope.after),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function LeftBehind({ preview: { leftBehind } }: { preview: TreePreview }) {
  const text = useText();
  if (leftBehind.length === 0) return null;
  return (
    <>
      <h3>{text("treeActs.preview.left")}</h3>
      <ul className={styles.scroll}>
        {leftBehind.map(({ kind, name, organisation, decider, mayGoOver }) => (
          <li key={`${kind} ${name} ${organisation}`}>
            {kind === "UPPER_POWER" && !mayGoOver
              ? text("treeActs.preview.powersEnd")
              : text(`treeActs.preview.leftKind.${kind}`)}
            : {name}
            {organisation && <span className={styles.quiet}> ({organisation})</span>}
            {decider && <span className={styles.quiet}> {text("treeActs.preview.decider", { name: decider })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
