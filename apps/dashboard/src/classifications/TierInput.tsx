import TextField from "@mui/material/TextField";
import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import { useTierNames } from "../ui/tierNames.ts";

interface TierInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: QualityTier | undefined;
}

/** One of the four tiers. */
export function TierInput({ name, label, value = "GOOD" }: TierInputProps) {
  const { full } = useTierNames();
  return (
    <TextField
      select
      fullWidth
      name={name}
      label={label}
      defaultValue={value}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {tiersHighestFirst.map((tier) => (
        <option key={tier} value={tier}>
          {full(tier)}
        </option>
      ))}
    </TextField>
  );
}

/** What was chosen, by its code. */
export const tierOf = (chosen: string): QualityTier => tiersHighestFirst.find((tier) => tier === chosen) ?? "GOOD";
