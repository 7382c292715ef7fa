import { useSaid, useText } from "../i18n/useText.ts";

interface Said {
  readonly vi: string;
  readonly en: string;
}

interface FieldChangedProps {
  readonly change: { readonly label: Said; readonly before: Said | null; readonly after: Said | null };
}

/** One thing that was changed, from which value to which; where neither can be told, that it was. */
export function FieldChanged({ change: { label, before, after } }: FieldChangedProps) {
  const text = useText();
  const said = useSaid();
  const none = text("classifications.history.nothing");
  const fromTo = `${before ? said(before) : none} → ${after ? said(after) : none}`;
  return (
    <div>
      {said(label)}: {before || after ? fromTo : text("classifications.history.changed")}
    </div>
  );
}
