import { endWith } from "./problem.mjs";

/** Ctrl-C, a signal or the death of npm end us in good order. */
export function stopWithUs() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => endWith(0));
  if (process.env.npm_lifecycle_event !== undefined) watchParent(process.ppid);
}

/** SIGKILL of npm tells us nothing, but we then get another parent. */
function watchParent(parent) {
  setInterval(() => process.ppid !== parent && endWith(1), 200).unref();
}
