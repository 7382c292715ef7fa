/** The number behind a GraphQL ID; undefined where it cannot be one, which is then simply not found. */
export function numberOf(id: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : undefined;
}
