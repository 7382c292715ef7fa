import { localStorageStore, type Store } from "ra-core";

const keptOnSignOut = ["locale", "theme"] as const;

/** What the browser remembers. Signing out forgets everything but the language and the theme. */
export function rememberingStore(base: Store = localStorageStore("1", "xep-loai")): Store {
  return { ...base, reset: () => resetBut(base, keptOnSignOut) };
}

function resetBut(store: Store, keys: readonly string[]): void {
  const kept = keys.map((key) => [key, store.getItem(key)] as const);
  store.reset();
  for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
}
