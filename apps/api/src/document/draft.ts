import type { DocumentKind } from "@xep-loai/domain";
import type { StoredOverride } from "./overlay-of.ts";

/** What a board writes of its document; `value` is whatever was sent. */
export interface DraftInput {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
  readonly appliesTo?: string | null | undefined;
  readonly yearFrom: number;
  readonly yearTo?: number | null | undefined;
  readonly overrides: readonly StoredOverride[];
}

/** The same with its texts trimmed and composed, as it is stored. */
export interface Draft extends DraftInput {
  readonly appliesTo: string | null;
  readonly yearTo: number | null;
}

/** A draft in the form it is stored in. */
export function draftOf(input: DraftInput): Draft {
  const { number, issuer, title, appliesTo, yearTo, overrides } = input;
  return {
    ...input,
    number: composed(number),
    issuer: composed(issuer),
    title: composed(title),
    appliesTo: composed(appliesTo ?? "") || null,
    yearTo: yearTo ?? null,
    overrides: overrides.map(({ parameter, value, citation, clause }) => ({
      parameter,
      value: composedValue(value),
      citation: composed(citation),
      clause: clause.map(composed),
    })),
  };
}

/** As Vietnamese is stored: no loose accents, nothing around it. */
const composed = (text: string): string => text.normalize("NFC").trim();

function composedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(composedValue);
  return typeof value === "string" ? composed(value) : value;
}
