import { YearKind } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { foundKinds, type TreeActKind } from "./treeActs.ts";
import { UnitInput } from "./UnitInput.tsx";

interface TreeActFieldsProps {
  readonly organisation: Organisation;
  readonly acts: readonly TreeActKind[];
  /** null: none is chosen yet. */
  readonly act: TreeActKind | null;
  readonly onAct: (act: TreeActKind) => void;
}

/** Which act, what it needs, and by which decision from which day. */
export function TreeActFields({ organisation, acts, act, onAct }: TreeActFieldsProps) {
  const text = useText();
  const options = acts.map((value) => ({ value, name: text(`treeActs.act.${value}`) }));
  return (
    <>
      <SelectInput
        required
        name="act"
        label={text("treeActs.which")}
        options={options}
        value={act}
        onChange={(chosen) => onAct(chosen as TreeActKind)}
      />
      {act && (
        <>
          <p>{text(`treeActs.lead.${act}`, { name: organisation.name })}</p>
          <OfAct key={act} act={act} organisation={organisation} />
          <TextInput required name="number" at="decision.number" label={text("treeActs.number")} />
          <DayInput required name="on" at="decision.on" label={text("treeActs.on")} hint={text("treeActs.onHint")} />
        </>
      )}
    </>
  );
}

function OfAct({ act, organisation }: { act: TreeActKind; organisation: Organisation }) {
  const text = useText();
  switch (act) {
    case "FOUND":
      return (
        <>
          <Name label={text("treeActs.newName")} />
          <KindInput />
        </>
      );
    case "RENAME":
      return <Name label={text("treeActs.otherName")} value={organisation.name} />;
    case "MOVE":
    case "MERGE":
      return <UnitInput label={text(`treeActs.other.${act}`)} year={organisation.year} />;
    case "SPLIT":
      return (
        <>
          <Name label={text("treeActs.newName")} />
          <HandedOver organisation={organisation} />
        </>
      );
    case "YEAR_KIND":
      return <YearKindInput organisation={organisation} />;
    default:
      return null;
  }
}

function YearKindInput({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const options = Object.values(YearKind).map((value) => ({ value, name: text(`words.yearKind.${value}`) }));
  return (
    <SelectInput
      required
      name="yearKind"
      label={text("treeActs.yearKind")}
      options={options}
      value={organisation.yearKind}
      hint={text("treeActs.yearKindHint")}
    />
  );
}

const Name = ({ label, value }: { label: string; value?: string }) => (
  <TextInput required name="name" label={label} value={value} />
);

function KindInput() {
  const text = useText();
  const options = foundKinds.map((value) => ({ value, name: text(`words.organisationKind.${value}`) }));
  return (
    <SelectInput
      required
      name="kind"
      label={text("treeActs.kind")}
      options={options}
      value={null}
      hint={text("treeActs.kindHint")}
    />
  );
}
