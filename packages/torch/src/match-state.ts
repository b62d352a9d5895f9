/** How a state dict and what it is loaded into go together. */
export interface StateMatch<Target, Value> {
  /** What goes where. */
  readonly pairs: readonly (readonly [target: Target, value: Value])[];
  /** Keys that the state dict lacks. */
  readonly missing: readonly string[];
  /** Keys that nothing waits for. */
  readonly unexpected: readonly string[];
  /** What does not fit, in words. */
  readonly misfits: readonly string[];
}

/**
 * Finds out which value of a state dict goes where, and all that does not fit; nothing is changed.
 *
 * @param read Gives what a value is loaded as, or a text that says what is wrong with it.
 */
export function matchState<Target extends { readonly key: string }, Given, Value extends object>(
  targets: readonly Target[],
  state: ReadonlyMap<string, Given>,
  read: (target: Target, value: Given) => Value | string,
): StateMatch<Target, Value> {
  const pairs: [Target, Value][] = [];
  const missing: string[] = [];
  const misfits: string[] = [];
  for (const target of targets) {
    const given = state.get(target.key);
    const value = given === undefined ? undefined : read(target, given);
    if (value === undefined) missing.push(target.key);
    else if (typeof value === "string") misfits.push(value);
    else pairs.push([target, value]);
  }
  const known = new Set(targets.map(({ key }) => key));
  const unexpected = [...state.keys()].filter((key) => !known.has(key));
  return { pairs, missing, unexpected, misfits };
}
