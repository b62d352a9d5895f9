import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adapterRooms, adapters, addonRooms } from "./house";

/**
 * Finds rooms that an adapter lacks.
 *
 * @returns A sentence for each.
 */
export function missingRooms(root: string): string[] {
  return adapters
    .filter((folder) => existsSync(join(root, "packages", folder)))
    .flatMap((folder) => {
      const home = join(root, "packages", folder);
      const rooms = hasAddon(home) ? [...adapterRooms, ...addonRooms] : adapterRooms;
      return rooms.filter((room) => !isThere(home, room)).map((room) => `packages/${folder} lacks ${room}.`);
    });
}

function hasAddon(home: string): boolean {
  if (addonRooms.some((room) => isThere(home, room))) return true;
  const manifest = join(home, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.["build:native"] !== undefined;
}

function isThere(home: string, room: string): boolean {
  const path = join(home, room);
  return existsSync(path) && (!room.endsWith("/") || readdirSync(path).length > 0);
}
