import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useRecordDivergence } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import own from "./Acts.module.css";
import { TierInput, tierIn } from "./TierInput.tsx";

interface VotesDialogProps {
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** As the API takes them. */
const mostPlaces = 10;

/** The tier voted at each place of review, two places at least. */
export function VotesDialog({ classification, onClose }: VotesDialogProps) {
  const text = useText();
  const act = useRecordDivergence();
  const { id, year, version, divergence } = classification;
  const [count, setCount] = useState(Math.max(2, divergence?.votes.length ?? 2));
  const places = Array.from({ length: count }, (_, at) => at);
  return (
    <ActDialog
      title={text("rerating.votes.title")}
      act={act}
      submitLabel={text("rerating.votes.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        year,
        version,
        votes: places.map((at) => ({ place: given.text(`place${at}`), tier: tierIn(given, `tier${at}`) })),
        decision: null,
      })}
    >
      {places.map((at) => (
        <div key={at} className={own.place}>
          <TextInput
            required
            name={`place${at}`}
            at={`votes[${at}].place`}
            label={text("rerating.votes.place", { number: at + 1 })}
            value={divergence?.votes[at]?.place}
          />
          <TierInput
            name={`tier${at}`}
            at={`votes[${at}].tier`}
            label={text("rerating.votes.tier")}
            value={divergence?.votes[at]?.tier ?? null}
          />
        </div>
      ))}
      {count < mostPlaces && <Button onClick={() => setCount(count + 1)}>{text("rerating.votes.more")}</Button>}
    </ActDialog>
  );
}
