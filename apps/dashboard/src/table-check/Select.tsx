import choice from "../ui/Choice.module.css";

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The label is for those who hear it; those who see it have a head. */
  readonly labelUnseen?: boolean;
}

/** One of several; there is always one. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  labelUnseen = false,
}: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <label className={choice.choice}>
      <span className={labelUnseen ? "unseen" : undefined}>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
