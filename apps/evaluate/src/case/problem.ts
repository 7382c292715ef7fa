/** One thing wrong with a case: where (`facts.peers[1].tier`, "" for the case itself) and what, Vietnamese first. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Where the readers write down what is wrong; a case with one problem or more is invalid. */
export interface Problems extends Array<Problem> {
  /** How many more there were than are told. */
  untold?: number;
}

/** As many as anybody reads; the rest are counted. */
export const mostTold = 1000;

export const within = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Writes one problem down. */
export function refuse(problems: Problems, path: string, vi: string, en: string): undefined {
  if (problems.length < mostTold) problems.push({ path, message: `${vi} · ${en}` });
  else problems.untold = (problems.untold ?? 0) + 1;
}

/** Everything that is told; where there was more, one entry for the case itself says how much. */
export function toldOf(problems: Problems): readonly Problem[] {
  const { untold } = problems;
  return untold === undefined
    ? problems
    : [...problems, { path: "", message: `và ${untold} lỗi khác · and ${untold} more` }];
}
