import { Position } from "@xep-loai/domain";
import { useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import { UnitInput } from "../../organisations/index.ts";
import { type Leadership, useLeadership } from "../../providers/queries/leadership.ts";
import type { OrganisationHit } from "../../providers/queries/organisationSearch.ts";
import { OptionInput } from "../../ui/OptionInput.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { Answered } from "../../view/Answered.tsx";
import styles from "./Acts.module.css";
import { MemberInput } from "./MemberInput.tsx";
import type { ActedMember } from "./peopleActs.ts";

interface AppointmentFieldsProps {
  /** null: chosen in the form. */
  readonly member: ActedMember | null;
  /** null: chosen in the form. */
  readonly unit: OrganisationHit | null;
  readonly year: number;
}

/** Who takes which post where: the groups and collectives are those of the unit chosen. */
export function AppointmentFields({ member, unit, year }: AppointmentFieldsProps) {
  const text = useText();
  const [at, setAt] = useState(unit);
  return (
    <>
      <UnitInput label={text("peopleActs.atUnit")} year={year} start={unit} onChoose={setAt} />
      {!member && at && <MemberInput organisationId={at.organisation.id} year={year} />}
      {at && <OfUnit organisationId={at.organisation.id} year={year} />}
    </>
  );
}

function OfUnit({ organisationId, year }: { organisationId: string; year: number }) {
  const question = useLeadership({ organisationId, year });
  return (
    <Answered compact question={question}>
      {(leadership) => <PostFields key={organisationId} leadership={leadership} />}
    </Answered>
  );
}

function PostFields({ leadership: { titleGroups, collectives } }: { leadership: Leadership }) {
  const text = useText();
  const said = useSaid();
  const living = collectives.filter(({ until }) => until === null);
  return (
    <div className={styles.fields}>
      <TextInput required name="title" label={text("peopleActs.post")} />
      <SelectInput
        required
        name="titleGroupId"
        label={text("peopleActs.titleGroup")}
        hint={text("peopleActs.titleGroupHint")}
        options={titleGroups.map(({ id, name }) => ({ value: id, name: said(name) }))}
        value={null}
      />
      <SelectInput
        required
        name="position"
        label={text("peopleActs.position")}
        hint={text("peopleActs.positionHint")}
        options={Object.values(Position).map((value) => ({ value, name: text(`reviews.position.${value}`) }))}
        value={null}
      />
      {living.length > 0 && (
        <SelectInput
          name="collectiveId"
          label={text("peopleActs.inCollective")}
          options={living.map(({ id, name }) => ({ value: id, name }))}
          value={null}
        />
      )}
      <OptionInput
        kind="several"
        name="isHead"
        label={text("peopleActs.head")}
        options={[{ value: "yes", name: text("peopleActs.isHead") }]}
        chosen={[]}
      />
      <OptionInput
        kind="several"
        name="cameForIt"
        label={text("peopleActs.came")}
        options={[{ value: "yes", name: text("peopleActs.cameForIt") }]}
        chosen={[]}
      />
    </div>
  );
}
