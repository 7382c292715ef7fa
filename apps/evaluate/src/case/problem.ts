/** One thing wrong with a case: where (`facts.peers[1].tier`, "" for the case itself) and what, Vietnamese first. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Where the readers write down what is wrong; a case with one problem or more is invalid. */
export type Problems = Problem[];

export const within = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Writes one problem down. */
export function refuse(problems: Problems, path: string, vi: string, en: string): undefined {
  problems.push({ path, message: `${vi} · ${en}` });
}
