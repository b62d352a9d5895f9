const [WIDTH, HEIGHT, MARGIN] = [640, 360, 48];

/**
 * Draws the loss of every step, and the accuracy after every epoch, as an SVG picture.
 *
 * @param {{ losses: number[], accuracies: number[] }} history
 * @returns {string}
 */
export function drawLearningCurve({ losses, accuracies }) {
  const smooth = movingAverage(losses, Math.max(1, Math.round(losses.length / 100)));
  const top = Math.max(...smooth, 1e-3);
  const x = (share) => MARGIN + share * (WIDTH - 2 * MARGIN);
  const y = (share) => HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  const line = (points) => points.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(" ");
  const lossPoints = smooth.map((loss, i) => [(i + 1) / smooth.length, loss / top]);
  // Accuracy is drawn from 0.9 to 1, where the difference is.
  const accuracyPoints = accuracies.map((accuracy, i) => [
    (i + 1) / accuracies.length,
    Math.max(0, (accuracy - 0.9) * 10),
  ]);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${ticks.map((tick) => `<line x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/>`).join("\n")}
${ticks.map((tick) => `<text x="${x(0) - 6}" y="${y(tick) + 4}" text-anchor="end" fill="#1f77b4">${(tick * top).toFixed(2)}</text>`).join("\n")}
${ticks.map((tick) => `<text x="${x(1) + 6}" y="${y(tick) + 4}" fill="#d62728">${(0.9 + tick / 10).toFixed(3)}</text>`).join("\n")}
${accuracies.map((_, i) => `<text x="${x((i + 1) / accuracies.length)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${i + 1}</text>`).join("\n")}
<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle">epoch</text>
<text x="${x(0)}" y="${MARGIN - 16}" fill="#1f77b4">training loss (cross-entropy)</text>
<text x="${x(1)}" y="${MARGIN - 16}" text-anchor="end" fill="#d62728">test accuracy</text>
<polyline fill="none" stroke="#1f77b4" stroke-width="1.5" points="${line(lossPoints)}"/>
<polyline fill="none" stroke="#d62728" stroke-width="2" points="${line(accuracyPoints)}"/>
${accuracyPoints.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="#d62728"/>`).join("\n")}
</svg>
`;
}

function movingAverage(values, width) {
  let sum = 0;
  return values.map((value, i) => {
    sum += value - (i >= width ? values[i - width] : 0);
    return sum / Math.min(i + 1, width);
  });
}
