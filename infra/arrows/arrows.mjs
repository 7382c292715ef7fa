import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import config from "../../.dependency-cruiser.cjs";

/** Every breach of the repository's import arrows below `baseDir`, and how many files were read in each folder. */
export async function readArrows(baseDir, folders) {
  const { enhancedResolveOptions, ...options } = config.options;
  const sources = folders.map((folder) => (existsSync(join(baseDir, folder, "src")) ? `${folder}/src` : folder));
  const rules = { validate: true, ruleSet: { forbidden: config.forbidden } };
  const { output } = await cruise(sources, { ...options, ...rules, baseDir }, enhancedResolveOptions);
  return { breaches: output.summary.violations.map(asBreach), read: countByFolder(output.modules, folders) };
}

function asBreach({ rule, from, to, cycle }) {
  const way = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
  return { rule: rule.name, from, to, text: `${rule.name}: ${from} → ${way}` };
}

/** A tool that has read nothing finds nothing: dependency-cruiser beside a compiler it does not know, for one. */
function countByFolder(modules, folders) {
  const sources = modules.filter(({ source }) => !/node_modules|\/dist\//.test(source) && /\.(tsx?|mjs)$/.test(source));
  return Object.fromEntries(
    folders.map((folder) => [folder, sources.filter(({ source }) => source.startsWith(`${folder}/`)).length]),
  );
}
