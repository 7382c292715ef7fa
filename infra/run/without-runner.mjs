/** The environment as at a terminal: what turbo, npm and the test runner have added would make an inner npm believe it to be its own. */
export function withoutRunner() {
  const foreign = /^(npm_|INIT_CWD$|VITEST|TEST$|NODE_ENV$|TURBO|XEP_LOAI|DATABASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
