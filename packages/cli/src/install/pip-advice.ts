/** What pip's output says about a failure, and what to do about it; the first that fits wins. */
const knownFailures: readonly { sign: RegExp; advice: string }[] = [
  {
    sign: /No space left on device|\[Errno 28\]|Disk quota exceeded/i,
    advice: "the disk is full: free some space and run the same command again (what was fetched is kept).",
  },
  {
    sign: /CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError/,
    advice:
      "the index's certificate is not trusted: give pip your network's certificates (pip config set global.cert <file>).",
  },
  {
    sign: /NewConnectionError|name resolution|Name or service not known|nodename nor servname|ConnectTimeout|ReadTimeout|Read timed out|Max retries exceeded|Connection (refused|reset|aborted|broken)|ProxyError|Network is unreachable|IncompleteRead|IncompleteDownloadError|incomplete-download/i,
    advice:
      "the package index cannot be reached: check the network and pip's proxy and index settings, " +
      "and run the same command again (what was fetched is kept).",
  },
  {
    sign: /DO NOT MATCH THE HASHES|hash mismatch/i,
    advice: "what was fetched does not have the checksum the index gives: run the same command again.",
  },
  {
    // An index that refuses connections and one that does not know the package look the same here.
    sign: /\(from versions: none\)/,
    advice:
      "the package index cannot be reached, or has no wheel of it for this platform: check the network, " +
      "and which index pip uses (pip config list).",
  },
  {
    sign: /No matching distribution found|Could not find a version that satisfies/i,
    advice:
      "the index has no such wheel for this platform: name another version with --version, " +
      "or check which index pip uses (pip config list).",
  },
  {
    sign: /\b(401|403)\b.*(Client )?Error|Unauthorized/i,
    advice: "the index refuses the login: check pip's index settings (pip config list).",
  },
  {
    sign: /Permission denied|\[Errno 13\]/,
    advice: "a directory cannot be written: set THINC_CACHE_DIR to one that is yours.",
  },
];

/**
 * Turns the output of a pip that failed into a sentence that says what to do.
 *
 * @param wanted - What pip was asked for.
 */
export function adviseOnPipFailure(output: string, wanted: string): string {
  const known = knownFailures.find(({ sign }) => sign.test(output));
  if (known !== undefined) return `pip could not fetch ${wanted}: ${known.advice}`;
  const lastLine = output.trim().split("\n").at(-1) ?? "";
  return `pip could not fetch ${wanted}: ${lastLine || "it said nothing"}`;
}
