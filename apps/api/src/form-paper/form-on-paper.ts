import type { Form, FormValues } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";

/** A form and what is entered in it; none: a blank to be filled by hand. */
export interface FormOnPaper {
  readonly form: Form;
  readonly values: FormValues;
  readonly locale: Locale;
}
