import { runStep } from "./run-step.mjs";

/** Variables every turbo run gets. */
export const turboEnvironment = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/**
 * Runs a turbo task of the packages; what is in turbo's cache is not built again.
 *
 * @param {object} options
 * @param {string} options.title What is being done, for the progress line.
 * @param {string} options.task The task's name in turbo.json.
 * @param {string[]} options.packages Names as in package.json.
 * @param {Record<string, string>} [options.env] Variables the task needs.
 */
export async function runTurbo({ title, task, packages, env = {} }) {
  await runStep({
    title,
    log: `turbo-${task.replace(":", "-")}`,
    command: "turbo",
    args: ["run", task, "--output-logs=new-only", "--concurrency=2", ...packages.map((name) => `--filter=${name}`)],
    env: { ...turboEnvironment, ...env },
  });
}
