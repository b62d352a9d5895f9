import { ThincError, type ThincErrorOptions } from "@thinc/core";

/** The data fields of an {@link InstallError}. */
export interface InstallErrorOptions extends ThincErrorOptions {
  /** Set when a fetched file is at fault, so that it must not be kept. */
  isDamagedFile?: boolean;
}

/** An engine cannot be installed: a program is missing, the network or the disk fails, a file is damaged. */
export class InstallError extends ThincError {
  static override readonly errorName: string = "InstallError";
  readonly isDamagedFile: boolean;

  constructor(options: InstallErrorOptions) {
    super(options, "THINC_INSTALL");
    this.isDamagedFile = options.isDamagedFile ?? false;
  }
}
