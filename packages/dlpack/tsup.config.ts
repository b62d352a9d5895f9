import { packageBuild } from "../../tools/tsup/config";

export default packageBuild();
