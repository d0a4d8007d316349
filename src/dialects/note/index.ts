import { cutMarkdown } from "../../syntax/markdown-blocks";
import type { Dialect } from "../dialect";
import { assembleNote } from "./assemble";
import type { NoteFacts } from "./facts";
import { readNote } from "./read";
import { writeNote } from "./write";

const noteNames = /\.(?:md|markdown|mdx|mdown|mkd|adoc|asciidoc|asc|txt|text|rst)$/i;
/** Longer documents are nobody's notes. */
const largestNote = 2_000_000;

/** Notes for people: Markdown, AsciiDoc and plain text. */
export const noteDialect: Dialect<NoteFacts> = {
  id: "note",
  title: "Architecture notes",
  kind: "note",
  recognises: (path, text) =>
    text.length <= largestNote &&
    (noteNames.test(path) || !/\.\w+$/.test(path.slice(path.lastIndexOf("/") + 1))) &&
    !text.slice(0, 8_000).includes("\u0000"),
  cut: cutMarkdown,
  read: readNote,
  assemble: (uri, _text, parts) => assembleNote(uri, parts),
  write: writeNote,
};
