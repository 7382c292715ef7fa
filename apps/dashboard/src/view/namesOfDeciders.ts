/** Whose committees decide these results, each once. */
export const namesOfDeciders = (of: readonly { readonly decider: { readonly name: string } | null }[]): string =>
  [...new Set(of.flatMap(({ decider }) => (decider === null ? [] : [decider.name])))].join(", ");
