import { useSaid } from "../../i18n/useText.ts";
import type { EnteredFact, FactEntry } from "../../providers/queries/factEntry.ts";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./Entry.module.css";
import { FactCellInput } from "./FactCellInput.tsx";
import { FactChoices } from "./FactChoices.tsx";
import { FactList } from "./FactList.tsx";
import { keyOf, type TypedFact, typed } from "./typedFact.ts";

interface FactSectionsProps {
  readonly entry: FactEntry;
  readonly onKeep: (fact: TypedFact) => void;
}

/** Every fact that is asked for, section by section. */
export function FactSections({ entry, onKeep }: FactSectionsProps) {
  const said = useSaid();
  const sections = [...Map.groupBy(entry.facts, ({ section }) => section).values()];
  return sections.map((facts) => (
    <Panel key={facts[0]?.section} title={facts[0] ? said(facts[0].sectionLabel) : ""}>
      <div className={styles.fields}>
        {facts.map((fact) => (
          <Fact
            key={keyOf(fact)}
            fact={fact}
            disabled={entry.obstacle !== null}
            onKeep={(value) => onKeep(typed(fact, value))}
          />
        ))}
      </div>
    </Panel>
  ));
}

interface FactProps {
  readonly fact: EnteredFact;
  readonly disabled: boolean;
  readonly onKeep: (value: unknown) => void;
}

function Fact({ fact, disabled, onKeep }: FactProps) {
  const said = useSaid();
  if (fact.input.kind === "LIST") return <FactList fact={fact} disabled={disabled} onKeep={onKeep} />;
  if (fact.input.kind === "CHOICES") return <FactChoices fact={fact} disabled={disabled} onKeep={onKeep} />;
  return (
    <FactCellInput
      name={keyOf(fact)}
      label={said(fact.label)}
      input={fact.input}
      value={fact.value}
      disabled={disabled}
      onKeep={onKeep}
    />
  );
}
