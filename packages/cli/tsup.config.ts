import { packageBuild } from "../../tools/tsup/config";

export default packageBuild({ entry: { index: "src/index.ts", cli: "src/cli.ts" } });
