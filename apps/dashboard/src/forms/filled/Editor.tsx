import type { Column, Field } from "@xep-loai/domain";
import { itemsOf } from "@xep-loai/domain";
import { useContext } from "react";
import { FormLanguage } from "../formLanguage.ts";
import type { RoomProps } from "../formRoom.ts";
import { CellInput, TextInput } from "./CellInput.tsx";
import { ChoiceInput } from "./ChoiceInput.tsx";
import styles from "./Filled.module.css";
import { nameOf, type Place, useFilling } from "./filling.ts";
import { RowsInput } from "./RowsInput.tsx";
import { choicesOf } from "./Written.tsx";

interface EditorProps extends RoomProps {
  readonly place: Place;
}

/** The box of one place, in the way the form asks. */
export function Editor({ item, field, form, place: { value } }: EditorProps) {
  const { keeper } = useFilling();
  const language = useContext(FormLanguage);
  const name = nameOf(form, item.id, language);
  const keep = (next: unknown, isDone?: boolean) => keeper.type(item.id, next, isDone);
  const onDone = () => void keeper.flush();
  const choices = choicesOf(field, form);
  if (choices) {
    return (
      <ChoiceInput
        name={name}
        choices={choices}
        chosen={value === null ? null : String(value)}
        isStacked={field.kind === "TIER"}
        onChoose={(code) => keep(field.kind === "YES_NO" && code !== null ? code === "true" : code, true)}
      />
    );
  }
  if (field.kind === "TEXT") return <TextInput name={name} value={value} onType={keep} onDone={onDone} />;
  if (field.kind === "TEXT_PER_ITEM") {
    const texts = (value ?? {}) as Readonly<Record<string, string>>;
    return field.items.map((id, at) => (
      <div key={id} className={styles.numbered}>
        <span aria-hidden>{at + 1}.</span>
        <TextInput
          name={`${name} ${itemsOf(form).find((each) => each.id === id)?.label?.[language] ?? id}`}
          value={texts[id]}
          onType={(text) => keep({ ...texts, [id]: text })}
          onDone={onDone}
        />
      </div>
    ));
  }
  if (field.kind === "LIST") {
    return <RowsInput name={name} columns={field.columns} value={value} onChange={keep} onDone={onDone} />;
  }
  return <CellInput name={name} field={cellOf(field)} value={value} onType={keep} onDone={onDone} />;
}

const cellOf = (field: Field): Column["field"] =>
  field.kind === "NUMBER" || field.kind === "DATE" ? field : { kind: "LINE" };
