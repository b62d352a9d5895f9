import { packageBuild } from "../../tools/tsup/config";

export default packageBuild({
  entry: { index: "src/index.ts", "platform/node": "src/platform/node.ts", "platform/web": "src/platform/web.ts" },
  // Node and browsers get different files for it: see "imports" in package.json.
  external: ["#platform"],
  platform: "neutral",
  shims: false,
  dts: { compilerOptions: { paths: { "#platform": ["./src/platform/node.ts"] } } },
});
