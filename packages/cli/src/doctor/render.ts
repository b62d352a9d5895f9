import Table from "cli-table3";
import type { DoctorReport, EngineReport, ProgramReport } from "./report.js";

/**
 * Lays the report out as tables for a terminal.
 *
 * @param columns - The width to keep to, in characters.
 */
export function renderReport(report: DoctorReport, columns = 100): string {
  const width = Math.max(60, Math.min(columns, 120));
  return [machineTable(report, width), engineTable(report.engines, width), ...report.engines.map(renderSearch)].join(
    "\n\n",
  );
}

function machineTable(report: DoctorReport, width: number): string {
  const { node, platform, python } = report;
  const libc = platform.libc === undefined ? "" : `, ${platform.libc.family} ${platform.libc.version ?? ""}`.trimEnd();
  const pip = "problem" in python ? "" : `, ${python.pip == null ? "no pip" : `pip ${python.pip}`}`;
  const variables = Object.entries(report.variables).map(([name, value]) => `${name}=${value}`);
  return table(
    width,
    [16],
    [
      ["thinc", report.thinc],
      ["Node", `${node.version} (ABI ${node.modules}, Node-API ${node.napi})`],
      ["Platform", `${platform.platform} ${platform.arch}${libc}`],
      ["C++ compiler", renderProgram(report.compiler)],
      ["make", renderProgram(report.make)],
      ["Python", `${renderProgram(python)}${pip}`],
      ["Cache", report.cacheDirectory],
      ["Project", report.projectDirectory],
      ["Variables", variables.join("\n") || "none set"],
    ],
  );
}

function renderProgram(program: ProgramReport): string {
  return "problem" in program ? program.problem : `${program.version} (${program.path})`;
}

function engineTable(engines: readonly EngineReport[], width: number): string {
  const rows = engines.map((engine) => [engine.name, renderVersion(engine), renderPlace(engine), renderAddons(engine)]);
  const remaining = width - 13 - 5;
  const columns = [13, Math.floor(remaining * 0.24), Math.floor(remaining * 0.38)];
  return table(width, columns, rows, ["Engine", "Version", "Found in", "Addon"]);
}

function renderVersion({ found, version, supported, supportedRange }: EngineReport): string {
  if (version === undefined) return found ? "unknown" : "not found";
  return supported === false ? `${version}\nnot supported (${supportedRange})` : version;
}

function renderPlace({ found, source, directory, hasHeaders, missingLibraries }: EngineReport): string {
  if (found) return `${source}: ${directory}${hasHeaders === false ? "\n(no headers)" : ""}`;
  if (missingLibraries.length > 0) return `missing libraries: ${missingLibraries.join(", ")}`;
  return "see below where it was looked for";
}

function renderAddons({ adapter, addons, found }: EngineReport): string {
  if (adapter === undefined) return "no adapter installed here";
  if (addons.length === 0) return found ? "has none" : "needs the engine";
  return addons
    .map(({ addon, built, loadable, candidates }) => {
      if (loadable) return `${addon} loads`;
      if (!built) return `${addon} is not built: npx thinc install torch`;
      const reasons = candidates.map(({ path, reason }) => `${path}: ${reason}`).join("\n");
      return `${addon} does not load:\n${reasons}`;
    })
    .join("\n");
}

function renderSearch({ name, searched }: EngineReport): string {
  const places = searched.map(({ where, outcome }) => `  - ${where}: ${outcome}`);
  return [`Where ${name} was looked for:`, ...places].join("\n");
}

/** Makes a table; the last column takes the width that the others leave. */
function table(width: number, columns: readonly number[], rows: readonly string[][], head: string[] = []): string {
  const borders = columns.length + 2;
  const last = width - borders - columns.reduce((sum, column) => sum + column, 0);
  const widths = [...columns, last];
  const made = new Table({ head, colWidths: widths, wordWrap: true, style: { head: [], border: [] } });
  const padding = 2;
  made.push(...rows.map((row) => row.map((cell, column) => breakLongWords(cell, (widths[column] ?? last) - padding))));
  return made.toString();
}

/** The table breaks lines between words only, and cuts off a word that is too long, as paths often are. */
function breakLongWords(text: string, width: number): string {
  return text.replace(new RegExp(`(\\S{${width}})(?=\\S)`, "g"), "$1\n");
}
