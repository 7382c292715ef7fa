/** When the command was given; the programs that we start go on counting. */
export const startedAt = Number(process.env.XEP_LOAI_STARTED_AT ?? Date.now());

/** A line of progress; on the error stream, since standard output belongs to what the command answers. */
export function say(vi, en) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`[${seconds} s] ${vi} / ${en}\n`);
}
