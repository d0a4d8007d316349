// File URIs written one way only, so that a file is the same file whoever names it. Editors and Node differ in which
// characters they encode ("@", "(", "+"), and in how they write a drive letter.

const reserved = /[!'()*]/g;

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(reserved, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The words of a path segment; a segment with a broken escape is kept as it is. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const isDrive = (segment: string): boolean => /^[A-Za-z]:$/.test(segment);

const encodePath = (segments: readonly string[]): string =>
  segments.map((segment) => encodeSegment(isDrive(segment) ? segment.toLowerCase() : segment)).join("/");

/** The one spelling of a `file:` URI that is used as a key. URIs of other schemes are kept as they are. */
export function canonicalUri(uri: string): string {
  const match = /^file:\/\/([^/]*)(\/.*)?$/i.exec(uri);
  if (match === null) return uri;
  const path = match[2] ?? "/";
  return `file://${match[1]!.toLowerCase()}${encodePath(path.split("/").map(decodeSegment))}`;
}

/** The canonical URI of an absolute path ("/a/b.md", "C:\\a\\b.md", "\\\\server\\share\\b.md"). */
export function uriOfPath(path: string): string {
  const slashed = path.includes("\\") && /^(?:[A-Za-z]:|\\\\)/.test(path) ? path.replaceAll("\\", "/") : path;
  if (slashed.startsWith("//")) {
    const [host = "", ...segments] = slashed.slice(2).split("/");
    return `file://${host.toLowerCase()}/${encodePath(segments)}`;
  }
  return `file://${slashed.startsWith("/") ? "" : "/"}${encodePath(slashed.split("/"))}`;
}

/** The path of a `file:` URI with forward slashes; undefined for other schemes. */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/]*)(\/.*)?$/i.exec(uri);
  if (match === null) return undefined;
  const path = (match[2] ?? "/").split("/").map(decodeSegment).join("/");
  if (match[1] !== "") return `//${match[1]}${path}`;
  return /^\/[A-Za-z]:(?:\/|$)/.test(path) ? path.slice(1) : path;
}

/** The folder that holds the file, without a slash at its end. */
export const folderOfUri = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

/** The last part of a URI's path, as a person writes it. */
export const nameOfUri = (uri: string): string => decodeSegment(uri.slice(uri.lastIndexOf("/") + 1));

/** Whether the URI lies in the folder, at any depth. */
export const isBelow = (uri: string, folder: string): boolean =>
  uri.startsWith(folder) && (folder.endsWith("/") || uri[folder.length] === "/");
