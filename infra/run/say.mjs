const begun = performance.now();

/** A line of progress; on the error stream, since standard output belongs to what the command answers. */
export function say(vi, en) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`[${seconds} s] ${vi} / ${en}\n`);
}
