import type { Form } from "@xep-loai/domain";
import { useSaid } from "../i18n/useText.ts";
import { isNamedByTitle } from "./sheets.ts";

/** How a form is called in the viewer's language, with its name where its title lacks it. */
export function useFormTitle(): (form: Form) => string {
  const said = useSaid();
  return (form) => (isNamedByTitle(form) ? said(form.title) : `${said(form.name)}: ${said(form.title)}`);
}
