import { ArgumentError } from "../errors/index.js";
import { printValue } from "./print-value.js";

/**
 * Checks that an options object holds known names only, so that a misspelt option is not silently left out.
 *
 * @param where Names the function, such as `Adam`.
 * @throws {ArgumentError} naming the unknown option and the known ones.
 */
export function checkOptions(options: unknown, known: readonly string[], where: string): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new ArgumentError({
      message: `${where}: expected an object with options, got ${printValue(options)}. Write { ${known[0]}: … }.`,
    });
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new ArgumentError({
        message: `${where}: there is no option "${name}". The options are ${known.join(", ")}.`,
      });
    }
  }
}
