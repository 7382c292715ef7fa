import { join } from "node:path";
import { build, product } from "./build.mjs";
import { run } from "./child.mjs";
import { install } from "./install.mjs";
import { root } from "./paths.mjs";

const ofApi = ["packages/domain", "packages/postgres", "apps/api"];

const benchOf = (name, needed) => measured(`bench/${name}`, needed);

/** Whether anything acknowledged is lost when API and database are killed at random moments. */
export const faults = measured("faults/faults", ofApi);

/** How many cases a second the rules answer here. */
export const benchDomain = benchOf("domain", ["packages/domain", "apps/evaluate"]);

/** How long a summary table of 300,000 rows takes to go out as XLSX here, beside the bare writer. */
export const benchExport = benchOf("export", ofApi);

/** How long a workbook takes from the upload until its results are written, beside COPY into the same table. */
export const benchImport = benchOf("import", ofApi);

/** How long workbooks of results take here, and how much memory. */
export const benchWorkbook = benchOf("workbook", ofApi);

/** What somebody waits for in the browser over a country. */
export const benchBrowser = benchOf("browser", product);

/** How long who reads waits while others submit on the last day, and whether every figure is right afterwards. */
export const benchDeadline = benchOf("deadline-day", ofApi);

/** Runs infra/<name>.mjs once what it needs is built. Nothing depends on the figures. */
function measured(name, needed) {
  return async () => {
    const node = await install();
    await build(needed);
    const { status } = await run(node, [join(root, `infra/${name}.mjs`)]);
    return status;
  };
}
