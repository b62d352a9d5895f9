import { ExportedModule } from "./exported-module.js";
import { exportedModels, loadExported } from "./load.js";
import { exportedToBytes, saveExported } from "./save.js";

/** Programs that Python's `torch.export` wrote: `torch.export`. */
export const exportNamespace = {
  load: loadExported,
  save: saveExported,
  toBytes: exportedToBytes,
  modelNames: exportedModels,
  ExportedModule,
};
