import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Writes how many tests of a package passed, failed and were skipped to a JSON file.
 *
 * Does nothing unless `THINC_TEST_SUMMARY_DIR` names a folder; `npm test` sets it and adds the files up.
 * The file bears the package's folder name. A test file that cannot even be loaded counts as one failure.
 */
export default class SummaryReporter {
  onRunComplete(contexts, results) {
    const folder = process.env.THINC_TEST_SUMMARY_DIR;
    if (!folder) return;
    const [context] = contexts;
    if (context === undefined) return;
    const name = basename(context.config.rootDir);
    mkdirSync(folder, { recursive: true });
    const counts = {
      name,
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(counts)}\n`);
  }
}
