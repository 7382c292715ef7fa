import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { type Document, useVersions } from "../providers/queries/document.ts";
import { Panel } from "../ui/Panel.tsx";
import { Answered } from "../view/Answered.tsx";
import { documentPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";

/** The versions of a board's document, and who took which step with each; a known document has none. */
export function DocumentHistory({ document }: { document: Document }) {
  const text = useText();
  if (document.builtIn) return null;
  return (
    <Panel title={text("documents.history.title")}>
      <Versions of={document} />
    </Panel>
  );
}

function Versions({ of }: { of: Document }) {
  const question = useVersions(of);
  return (
    <Answered compact question={question}>
      {(versions) => (
        <ol className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.id} version={version} isShown={version.id === of.id} />
          ))}
        </ol>
      )}
    </Answered>
  );
}

function Version({ version, isShown }: { version: Document; isShown: boolean }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const name = said(version.shortTitle);
  return (
    <li>
      {isShown ? <strong>{name}</strong> : <Link to={link(documentPath(version.id))}>{name}</Link>}
      <span className={styles.quiet}> {text(`documents.state.${version.state}`)}</span>
      <Steps version={version} />
    </li>
  );
}

const steps = ["drafted", "putInForce", "withdrawn"] as const;

function Steps({ version }: { version: Document }) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <ul>
      {steps.map((name) => {
        const step = version[name];
        return (
          step && <li key={name}>{text(`documents.history.${name}`, { by: step.by, moment: moment(step.at) })}</li>
        );
      })}
    </ul>
  );
}
