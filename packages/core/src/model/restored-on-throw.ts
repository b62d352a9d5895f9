let underway = false;

/**
 * Runs `body`; when it throws, what `save` kept is put back first. Calls inside the body leave that to the outermost one, so
 * that a deep tree is kept once, not once for each of its levels.
 *
 * @param save Keeps a state, and gives the function that puts it back.
 */
export function restoredOnThrow(save: () => () => void, body: () => void): void {
  if (underway) {
    body();
    return;
  }
  const restore = save();
  underway = true;
  try {
    body();
  } catch (error) {
    restore();
    throw error;
  } finally {
    underway = false;
  }
}
