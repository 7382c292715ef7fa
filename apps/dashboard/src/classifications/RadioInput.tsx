import { useFieldProblem } from "../ui/fieldProblem.ts";
import { useIsMissing } from "../ui/missing.ts";
import own from "./Acts.module.css";

interface RadioInputProps {
  readonly name: string;
  readonly label: string;
  /** Said where nothing is chosen. */
  readonly missing: string;
  /** What was recorded before. */
  readonly chosen?: string | undefined;
  /** Where the answer stands in the input, where that is not the name. */
  readonly at?: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** One of a few; none is chosen before somebody does. */
export function RadioInput({ name, label, missing, chosen, options, at = name }: RadioInputProps) {
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(at);
  return (
    <fieldset className={own.answer}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} required />
          {option.name}
        </label>
      ))}
      {(isMissing || problem !== null) && <p>{isMissing ? missing : problem}</p>}
    </fieldset>
  );
}
