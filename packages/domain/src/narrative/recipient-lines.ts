/** Closed by hand already, also as TB 53 has it: «UBKT Đảng ủy Khối; (B/c)». */
const isClosed = (line: string): boolean => /[.,;](\s*\([^)]*\))?$/.test(line);

/** «Nơi nhận» as documents of the Party close its lines: each by a semicolon, the last by a full stop (TB 53, TB 01). */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((line, at) => (isClosed(line) ? line : `${line}${at === recipients.length - 1 ? "." : ";"}`));
