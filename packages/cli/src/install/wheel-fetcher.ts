import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, type Environment } from "@thinc/native";
import type { Streams } from "../streams.js";
import { InstallError } from "./install-error.js";
import { canResume, downloadWheel, type Pip, provideResumingPip } from "./pip.js";
import { startProgress } from "./progress.js";
import { Wheel } from "./wheel.js";

/** Fetches wheels into a directory, or takes those an interrupted installation has left there. */
export class WheelFetcher {
  /** The names of the wheels used so far. */
  readonly used: string[] = [];
  #pip: Pip;
  #isPrepared = false;

  /**
   * @param pythonVersion - The Python version the wheels are for.
   * @param directory - For one version of one package only, and what that one needs.
   */
  constructor(
    pip: Pip,
    private readonly pythonVersion: string,
    private readonly directory: string,
    private readonly options: { readonly environment: Environment; readonly stderr: Streams["stderr"] },
  ) {
    this.#pip = pip;
  }

  /** Opens the wheel for a requirement. A wheel that turns out to be damaged is removed. */
  async use<T>(requirement: string, body: (wheel: Wheel) => Promise<T>): Promise<T> {
    const path = this.#kept(requirement) ?? (await this.#fetch(requirement));
    let wheel: Wheel | undefined;
    try {
      wheel = await Wheel.open(path);
      const result = await body(wheel);
      this.used.push(path.slice(this.directory.length + 1));
      return result;
    } catch (error) {
      if (InstallError.isInstance(error) && error.isDamagedFile) rmSync(path, { force: true });
      throw error;
    } finally {
      wheel?.close();
    }
  }

  /** The directory is for one version of one engine, so the distribution's name tells the wheel. */
  #kept(requirement: string): string | undefined {
    if (!existsSync(this.directory)) return undefined;
    const name = (/^[\w.-]+?(?=[<>=]|$)/.exec(requirement)?.[0] ?? requirement).replace(/[-_.]+/g, "_").toLowerCase();
    const found = readdirSync(this.directory).find(
      (file) => file.endsWith(".whl") && file.toLowerCase().startsWith(`${name}-`),
    );
    return found === undefined ? undefined : join(this.directory, found);
  }

  async #fetch(requirement: string): Promise<string> {
    const { environment, stderr } = this.options;
    if (!this.#isPrepared) {
      this.#isPrepared = true;
      mkdirSync(this.directory, { recursive: true });
      const onFetch = (): void => {
        stderr.write(`Getting a pip that can resume broken downloads, as ${this.#pip.version} cannot …\n`);
      };
      const pipDirectory = join(cacheDirectory({ environment }), "pip");
      this.#pip = await provideResumingPip(this.#pip, pipDirectory, environment, onFetch);
      if (!canResume(this.#pip)) {
        stderr.write(`There is none to be had; going on with pip ${this.#pip.version}.\n`);
      }
    }
    const progress = startProgress(`Fetching ${requirement} with pip ${this.#pip.version}`, stderr);
    try {
      return await downloadWheel(this.#pip, {
        requirement,
        pythonVersion: this.pythonVersion,
        directory: this.directory,
        environment,
        onProgress: progress.update,
      });
    } finally {
      progress.stop();
    }
  }
}
