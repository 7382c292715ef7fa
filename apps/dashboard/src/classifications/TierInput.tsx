import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import { SelectInput } from "../ui/SelectInput.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import type { FormValues } from "../view/formValues.ts";

interface TierInputProps {
  readonly name: string;
  readonly label: string;
  /** null: none is recorded, and none is proposed. */
  readonly value: QualityTier | null;
  /** Where the tier stands in the input, where that is not the name. */
  readonly at?: string;
  readonly onChange?: (tier: QualityTier) => void;
}

/** One of the four tiers; it has to be chosen. */
export function TierInput({ name, label, value, at = name, onChange }: TierInputProps) {
  const { full } = useTierNames();
  const options = tiersHighestFirst.map((tier) => ({ value: tier, name: full(tier) }));
  const choose = (tier: string) => onChange?.(tier as QualityTier);
  return <SelectInput required name={name} at={at} label={label} value={value} options={options} onChange={choose} />;
}

/** The tier chosen; a form without one is not sent. */
export const tierIn = (given: FormValues, name: string): QualityTier => given.text(name) as QualityTier;
