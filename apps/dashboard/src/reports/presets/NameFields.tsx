import { useText } from "../../i18n/useText.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { SayField } from "./SayField.tsx";

/** The board a saved table is shared with; null: none. */
export type Board = { readonly name: string } | null;

interface NameFieldsProps {
  readonly board: Board;
  /** What the name is called in the input of the act. */
  readonly at: string;
  readonly name?: string;
  readonly isShared?: boolean;
}

/** How it is called and who sees it. */
export function NameFields({ board, at, name, isShared = false }: NameFieldsProps) {
  const text = useText();
  return (
    <>
      <TextInput required name="name" at={at} label={text("reports.presets.name")} value={name} />
      {(board !== null || isShared) && (
        <SayField name="isShared" isSaid={isShared}>
          {board === null
            ? text("reports.presets.shared")
            : text("reports.presets.shareWith", { organisation: board.name })}
        </SayField>
      )}
    </>
  );
}

/** What was filled in. */
export const nameIn = (given: FormValues) => ({ name: given.text("name"), isShared: given.has("isShared") });
