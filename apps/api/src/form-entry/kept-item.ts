/** What is kept at one place of one form. */
export interface KeptItem {
  readonly formId: string;
  readonly itemId: string;
  /** null: it was taken away again. */
  readonly value: unknown;
  readonly version: number;
  readonly changedByName: string;
  readonly changedAt: string;
}
