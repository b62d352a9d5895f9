import { Presets, SingleBar } from "cli-progress";
import type { Streams } from "../streams.js";

/** Shows how far a long step has come. */
export interface Progress {
  /** Says how much is done; `total` may become known, or better known, on the way. */
  update(done: number, total?: number): void;
  /** Ends the display. */
  stop(): void;
}

const plainStep = 10;

/**
 * Starts to show the progress of something measured in bytes.
 *
 * A terminal gets a bar. Elsewhere, as in a log, a line is written at the beginning and for every further 10 %, or every 10
 * seconds while the total is unknown.
 */
export function startProgress(label: string, stderr: Streams["stderr"]): Progress {
  return stderr.isTTY ? showBar(label, stderr) : writeLines(label, stderr);
}

/** Gives bytes as whole megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function showBar(label: string, stderr: Streams["stderr"]): Progress {
  const bar = new SingleBar(
    {
      stream: stderr as NodeJS.WriteStream,
      hideCursor: true,
      format: `${label} {bar} {percentage} % of {size}, {duration_formatted}`,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0, { size: "?" });
  return {
    update(done, total) {
      if (total !== undefined) bar.setTotal(total);
      bar.update(Math.min(done, bar.getTotal()), { size: total === undefined ? "?" : megabytes(total) });
    },
    stop() {
      bar.stop();
    },
  };
}

function writeLines(label: string, stderr: Streams["stderr"]): Progress {
  let lastPercentage = -plainStep;
  let lastTime = 0;
  stderr.write(`${label} …\n`);
  return {
    update(done, total) {
      if (total === undefined || total === 0) {
        if (Date.now() - lastTime < 10_000) return;
        lastTime = Date.now();
        if (done > 0) stderr.write(`${label}: ${megabytes(done)} …\n`);
        return;
      }
      const percentage = Math.min(100, Math.floor((100 * done) / total));
      if (percentage < lastPercentage + plainStep) return;
      lastPercentage = percentage - (percentage % plainStep);
      stderr.write(`${label}: ${percentage} % of ${megabytes(total)}\n`);
    },
    stop() {},
  };
}
