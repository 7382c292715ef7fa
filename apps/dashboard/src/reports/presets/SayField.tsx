import choice from "../../ui/Choice.module.css";

interface SayFieldProps {
  readonly name: string;
  readonly isSaid: boolean;
  readonly children: string;
}

/** One thing of a form that is so or not. */
export const SayField = ({ name, isSaid, children }: SayFieldProps) => (
  <label className={choice.choice}>
    <input type="checkbox" name={name} value="yes" defaultChecked={isSaid} />
    {children}
  </label>
);
