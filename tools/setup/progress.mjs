const quietMilliseconds = 2000;
const plainEveryMilliseconds = 10_000;

/**
 * Shows on stderr that a step is running once it has taken two seconds.
 *
 * On a terminal it is one line with the elapsed time that renews itself; elsewhere, a plain line now and then.
 * A step that ends within two seconds shows nothing.
 *
 * @param {string} title What is being done, such as "Installing dependencies".
 * @param {NodeJS.WriteStream} [stream] Where to write; stderr unless given.
 * @returns {{ detail(text: string): void, stop(outcome: "done" | "failed"): void }} `detail` adds what the step last
 *   said of itself; `stop` ends the display and must be called.
 */
export function startProgress(title, stream = process.stderr) {
  const started = Date.now();
  let detail = "";
  let shown = false;
  let lastPlain = 0;

  const draw = () => {
    const elapsed = Date.now() - started;
    if (elapsed < quietMilliseconds) return;
    if (stream.isTTY) {
      const line = `${title} … ${seconds(elapsed)}${detail && `  ${detail}`}`;
      stream.write(`\r\x1b[2K${line.slice(0, (stream.columns || 80) - 1)}`);
    } else if (!shown || elapsed - lastPlain >= plainEveryMilliseconds) {
      stream.write(`${title} … ${seconds(elapsed)}${detail && `  ${detail}`}\n`);
      lastPlain = elapsed;
    }
    shown = true;
  };

  const timer = setInterval(draw, stream.isTTY ? 200 : 500);
  return {
    detail(text) {
      detail = text;
    },
    stop(outcome) {
      clearInterval(timer);
      if (!shown) return;
      const end = `${title}: ${outcome} after ${seconds(Date.now() - started)}\n`;
      stream.write(stream.isTTY ? `\r\x1b[2K${end}` : end);
    },
  };
}

function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}
