/** The key of the method that says what Node's `console.log` and `util.inspect` print for an object. */
export const INSPECT = Symbol.for("nodejs.util.inspect.custom");
