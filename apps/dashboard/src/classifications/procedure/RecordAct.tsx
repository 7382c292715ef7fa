import { type ReactNode, useState } from "react";
import { ActButton } from "../../ui/ActButton.tsx";
import own from "../Acts.module.css";

interface RecordActProps {
  /** The act in the words of its button. */
  readonly words: string;
  /** Where the words alone do not say of whom. */
  readonly label?: string;
  readonly dialog: (close: () => void) => ReactNode;
}

/** The button of one act, and its form. Why somebody may not record is said once for all of them, above the steps. */
export function RecordAct({ words, label, dialog }: RecordActProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" aria-label={label} onClick={() => setOpen(true)}>
        {words}
      </ActButton>
      {isOpen && dialog(() => setOpen(false))}
    </div>
  );
}
