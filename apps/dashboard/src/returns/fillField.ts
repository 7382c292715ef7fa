/** Writes into a field as if it was typed, so that the form hears of it. */
export function fillField(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Whether somebody wrote something else there. */
export const isFilledOtherwise = ({ value }: HTMLInputElement, counted: string): boolean =>
  value.trim() !== "" && value.trim() !== counted;
