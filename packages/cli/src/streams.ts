/** Where a command writes: results to `stdout`, everything else to `stderr`, so that results can be piped. */
export interface Streams {
  stdout: NodeJS.WritableStream & { columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}
