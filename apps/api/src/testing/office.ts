import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const has = (program: string, ask: string): boolean => spawnSync(program, [ask]).error === undefined;

/** Whether LibreOffice and poppler are at hand; says loudly what is left out where they are not. */
export const hasOffice = atHand("soffice", "--version", "LibreOffice");
export const hasPoppler = atHand("pdftotext", "-v", "poppler-utils");

function atHand(program: string, ask: string, name: string): boolean {
  const found = has(program, ask);
  if (!found) console.warn(`\n*** ${name} (${program}) is not installed: WHAT IT WOULD READ BACK IS SKIPPED ***\n`);
  return found;
}

/** Formulas are worked out anew when a workbook is opened, not taken from it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** One for all that a process asks: making one takes longer than what it is used for. */
let profile: string | undefined;

function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), "office-profile-"));
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user/registrymodifications.xcu"), settings);
  return folder;
}

/** What LibreOffice takes its time for on a busy machine. */
export const officeTimeout = 240_000;

/** What LibreOffice makes of the files, as `format` (an extension, or one with its filter); by their names. */
export async function converted(
  files: Readonly<Record<string, Buffer>>,
  format: string,
): Promise<Readonly<Record<string, Buffer>>> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, name), files[name] as Buffer);
  const out = join(folder, "out");
  profile ??= newProfile();
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format, "--outdir", out];
  await promisify(execFile)("soffice", [...options, ...names], { cwd: folder });
  const ending = format.split(":")[0];
  const made = (name: string): string => join(out, name.replace(/[^.]+$/, String(ending)));
  return Object.fromEntries(names.map((name) => [name, readFileSync(made(name))]));
}

/** The words of a PDF in the places they stand at, or cell by cell as they were written. */
export function pdfText(pdf: Buffer, order: "-layout" | "-raw" = "-layout"): string {
  const run = spawnSync("pdftotext", [order, "-enc", "UTF-8", "-", "-"], { input: pdf, maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(String(run.stderr));
  return run.stdout.toString().normalize("NFC");
}
