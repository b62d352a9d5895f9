import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = `#include <node_api.h>
static napi_value answer(napi_env env, napi_callback_info info) {
  napi_value result;
  napi_create_int32(env, ANSWER, &result);
  return result;
}
NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "answer", NAPI_AUTO_LENGTH, answer, NULL, &function);
  napi_set_named_property(env, exports, "answer", function);
  return exports;
}
`;

/** What the package has different. */
export interface AddonPackageOptions {
  source?: string;
  engine?: string;
  /** What the addon's `answer` gives. */
  answer?: number;
}

/** Makes a package with a native addon "tiny" that is quickly compiled. */
export function makeAddonPackage(directory: string, options: AddonPackageOptions = {}): string {
  const manifest = { name: "@scope/tiny", version: "1.2.3", thinc: { addon: "tiny", engine: options.engine } };
  const target = {
    target_name: "tiny",
    sources: ["native/tiny.c"],
    defines: ["NAPI_VERSION=8", `ANSWER=${options.answer ?? 42}`],
  };
  mkdirSync(join(directory, "native"), { recursive: true });
  writeFileSync(join(directory, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(directory, "binding.gyp"), JSON.stringify({ targets: [target] }));
  writeFileSync(join(directory, "native", "tiny.c"), options.source ?? source);
  return directory;
}
