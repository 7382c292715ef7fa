let id: string | null = null;

/** Kept by the browser: a new tab need not wait to hear that somebody is signed in before it brings what they will see. */
const known = "xep-loai.da-dang-nhap";

/** Whom these pages take for signed in: an account's id; null: nobody. */
export const signedIn = (): string | null => id;

/** Said by whatever asked who it is. */
export function takeForSignedIn(viewer: { readonly id: string } | null): void {
  id = viewer?.id ?? null;
  remember(id !== null);
}

/** Goes with every request: in another tab somebody else may have signed in since, and nothing is done in their name. */
export const asSignedIn = (): Readonly<Record<string, string>> => (id === null ? {} : { "xep-loai-viewer": id });

/** Whether somebody was signed in here when a page last asked; it may be over since. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(known) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

function remember(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(known, "1");
    else localStorage.removeItem(known);
  } catch {
    return; // it keeps nothing: the next page comes a little later
  }
}
