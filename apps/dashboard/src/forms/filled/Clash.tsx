import Button from "@mui/material/Button";
import type { Field, Form } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { FilledItem } from "../../providers/queries/filledForm.ts";
import styles from "./Filled.module.css";
import { useFilling } from "./filling.ts";
import { Written } from "./Written.tsx";

interface ClashProps {
  readonly id: string;
  readonly field: Field;
  readonly form: Form;
  readonly there: FilledItem;
}

/** Somebody else wrote here meanwhile: both texts are shown, one is chosen. */
export function Clash({ id, field, form, there }: ClashProps) {
  const text = useText();
  const { keeper } = useFilling();
  return (
    <div role="alert" className={styles.clash}>
      <p>{text("filled.clash", { name: there.changedByName ?? text("filled.somebody") })}</p>
      <blockquote>
        <Written field={field} form={form} value={there.value} />
      </blockquote>
      <Button size="small" variant="outlined" onClick={() => keeper.settle(id, true)}>
        {text("filled.keepOwn")}
      </Button>
      <Button size="small" onClick={() => keeper.settle(id, false)}>
        {text("filled.takeTheirs")}
      </Button>
    </div>
  );
}
