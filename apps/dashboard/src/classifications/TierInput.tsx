import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import { SelectInput } from "../ui/SelectInput.tsx";
import { useTierNames } from "../ui/tierNames.ts";

interface TierInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: QualityTier | undefined;
}

/** One of the four tiers. */
export function TierInput({ name, label, value = "GOOD" }: TierInputProps) {
  const { full } = useTierNames();
  const options = tiersHighestFirst.map((tier) => ({ value: tier, name: full(tier) }));
  return <SelectInput name={name} label={label} value={value} options={options} />;
}

/** What was chosen, by its code. */
export const tierOf = (chosen: string): QualityTier => tiersHighestFirst.find((tier) => tier === chosen) ?? "GOOD";
