// Fails on every breach of the import arrows, and when there is a folder of which nothing was read.
import { root, workspaceFolders } from "../run/paths.mjs";
import { readArrows } from "./arrows.mjs";

const { breaches, read } = await readArrows(root, workspaceFolders());
const unread = Object.keys(read).filter((folder) => read[folder] === 0);
const files = Object.values(read).reduce((sum, count) => sum + count, 0);

for (const { text } of breaches) console.error(text);
for (const folder of unread) console.error(`nothing was read in ${folder}`);
console.log(`arrows: ${files} files read, ${breaches.length} breaches`);
process.exit(breaches.length === 0 && unread.length === 0 && files > 0 ? 0 : 1);
