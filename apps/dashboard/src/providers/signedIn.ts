let id: string | null = null;

/** Whom these pages take for signed in: an account's id; null: nobody. */
export const signedIn = (): string | null => id;

/** Said by whatever asked who it is. */
export function takeForSignedIn(viewer: { readonly id: string } | null): void {
  id = viewer?.id ?? null;
}

/** Goes with every request: in another tab somebody else may have signed in since, and nothing is done in their name. */
export const asSignedIn = (): Readonly<Record<string, string>> => (id === null ? {} : { "xep-loai-viewer": id });
