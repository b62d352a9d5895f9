import { isEngineRequired } from "@thinc/native";

/**
 * Groups tests that need an engine.
 *
 * Where the engine cannot be loaded they are skipped, and the group's name says why; where `THINC_REQUIRE` names the
 * engine, one test fails with the reason instead.
 *
 * @param engine The engine's name in `THINC_REQUIRE`, such as `torch`.
 * @param load Loads the engine; what it throws is the reason.
 */
export function describeWithEngine(engine: string, load: () => unknown, name: string, body: () => void): void {
  const reason = failureOf(load);
  if (reason === undefined) {
    describe(name, body);
  } else if (isEngineRequired(engine)) {
    describe(name, () => {
      test(`finds ${engine}, which THINC_REQUIRE names`, () => {
        throw reason;
      });
    });
  } else {
    const [firstLine] = String(reason instanceof Error ? reason.message : reason).split("\n");
    describe.skip(`${name} (no ${engine}: ${firstLine})`, body);
  }
}

function failureOf(load: () => unknown): unknown {
  try {
    load();
    return undefined;
  } catch (error) {
    return error ?? new Error("loading failed without a reason");
  }
}
