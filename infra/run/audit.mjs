import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";

/** npm run audit: whether a library the product runs with has a known weakness, as the registry knows them. */
export async function audit() {
  const { status, output } = await pnpm(["audit", "--prod"], { quiet: true });
  if (!isAnswered(output)) throw new Problem(...noAnswer, output);
  process.stdout.write(output);
  return status;
}

const isAnswered = (output) => /vulnerabilit(y|ies) found/i.test(output);

const noAnswer = [
  "Kho thư viện không trả lời: chưa biết có điểm yếu nào hay không. Hãy thử lại khi có mạng.",
  "The registry gave no answer: whether there is a weakness is not known. Try again with a network.",
];
