/** The variables of an environment, as `process.env` has them. Tests and tools pass their own. */
export type Environment = Readonly<Record<string, string | undefined>>;
