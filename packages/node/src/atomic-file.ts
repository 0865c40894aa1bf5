// Writing a file so that readers, and a crash at any moment, see either the old contents or the new.
import { randomBytes } from "node:crypto";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./system-error.js";

/** Replaces a file's contents, readable by the owner only (mode 0600). What is no file, such as /dev/stdout, is simply written to. */
export async function writeFileAtomically(path: string, contents: string | Uint8Array): Promise<void> {
  const target = await targetOf(path);
  if (target === undefined) return writeAndSync(path, "w", contents);
  const temporary = `${target}.${randomBytes(6).toString("hex")}.new`;
  try {
    await writeAndSync(temporary, "wx", contents);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  await syncDirectory(dirname(target));
}

/** Whether a file's name is one of those under which contents are written before they replace a file. */
export function isTemporary(name: string): boolean {
  return /\.[\da-f]{12}\.new$/.test(name);
}

/** The file behind symbolic links, so that a link is not replaced; undefined for a device, a pipe or the like. */
async function targetOf(path: string): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    const stats = await stat(target);
    return stats.isFile() || stats.isDirectory() ? target : undefined;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return path;
    throw error;
  }
}

async function writeAndSync(path: string, flags: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(contents);
    // Pipes and terminals cannot be synced.
    if ((await file.stat()).isFile()) await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts the names in a folder on the disk. */
export async function syncDirectory(path: string): Promise<void> {
  // Windows does not open directories; its file system keeps the order of renames by itself.
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
