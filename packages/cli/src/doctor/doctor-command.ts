import { ArgumentError } from "@thinc/core";
import type { Environment } from "@thinc/native";
import type { Streams } from "../streams.js";
import { diagnose } from "./diagnose.js";
import { renderReport } from "./render.js";
import type { EngineReport } from "./report.js";

/** What `thinc doctor` was asked to do. */
export interface DoctorOptions {
  json?: boolean;
  /** The engines that must be usable, separated by commas. */
  require?: string;
  projectDirectory: string;
  environment: Environment;
}

/**
 * Writes the report.
 *
 * @returns 0, or 1 when an engine that is required is not usable.
 * @throws ArgumentError when a required engine does not exist.
 */
export function doctor({ json, require = "", projectDirectory, environment }: DoctorOptions, streams: Streams): number {
  const required = require
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const report = diagnose({ projectDirectory, environment });
  const unknown = required.filter((name) => !report.engines.some((engine) => engine.name === name));
  if (unknown.length > 0) {
    const known = report.engines.map(({ name }) => name).join(", ");
    throw new ArgumentError({ message: `--require: there is no engine ${unknown.join(", ")}. There are ${known}.` });
  }
  const { stdout, stderr } = streams;
  stdout.write(`${json ? JSON.stringify(report, null, 2) : renderReport(report, stdout.columns)}\n`);
  const unusable = report.engines.filter((engine) => required.includes(engine.name) && !isUsable(engine));
  for (const engine of unusable) stderr.write(`${engine.name} is required, but not usable: ${explain(engine)}\n`);
  return unusable.length > 0 ? 1 : 0;
}

/** An engine is usable when it is there and, where its adapter is installed, the addons load. */
function isUsable({ found, addons }: EngineReport): boolean {
  return found && addons.every(({ loadable }) => loadable);
}

function explain({ problem, addons }: EngineReport): string {
  const failing = addons.filter(({ loadable }) => !loadable).map(({ addon }) => addon);
  return problem ?? `the addon ${failing.join(", ")} does not load`;
}
