import type { Dialect, ReadBlock } from "../dialects/dialect";
import type { Model } from "../model/architecture";
import { type Block, blockKey } from "../syntax/blocks";
import { findDirectives } from "../syntax/directives";
import { findPointers } from "../syntax/pointers";
import type { Source } from "../text/source";
import { type ReadBlocks, withTemplatesInFences } from "./fenced-templates";
import type { RawFinding, RuleFailure } from "./run";

/** Text beyond this many UTF-16 units is not read: it is data, not somebody's architecture. */
export const longestText = 4_000_000;

/** A source with what it says. */
export interface OpenFile {
  readonly source: Source;
  /** Undefined for a file that is left alone. */
  readonly dialect: Dialect | undefined;
  readonly model: Model | undefined;
  readonly blocks: readonly Block[];
  /** Keys of its blocks in the cache. */
  readonly keys: readonly string[];
  /** What the rules for single files found; worked out when asked. */
  own?: readonly RawFinding[];
}

/** Reads files block by block, and no block twice as long as a file holds it. */
export class Reader {
  readonly #dialects: readonly Dialect[];
  readonly #report: (failure: RuleFailure) => void;
  /** What blocks say, by dialect, outline and text. */
  readonly #blocks = new Map<string, unknown>();

  constructor(dialects: readonly Dialect[], report: (failure: RuleFailure) => void) {
    this.#dialects = dialects;
    this.#report = report;
  }

  /** A dialect that fails is a defect of ours: it is reported, the file is left alone, and everything else goes on. */
  read(source: Source): OpenFile {
    try {
      return this.#read(source);
    } catch (error) {
      this.#report({ rule: `reader of ${source.uri}`, error });
      return { source, dialect: undefined, model: undefined, blocks: [], keys: [] };
    }
  }

  /** Forgets what the blocks of a file say, but for those that its next version has too. */
  forget(file: OpenFile, next?: OpenFile): void {
    const kept = new Set(next?.keys);
    for (const key of file.keys) if (!kept.has(key)) this.#blocks.delete(key);
  }

  #read(source: Source): OpenFile {
    const { uri, text } = source;
    const dialect = text.length > longestText ? undefined : this.#dialects.find((one) => one.recognises(uri, text));
    if (dialect === undefined) return { source, dialect, model: undefined, blocks: [], keys: [] };
    const keys: string[] = [];
    const readBlocks: ReadBlocks = (by, blocks) => this.#readBlocks(by, blocks, keys);
    const blocks = dialect.cut(text);
    const own = dialect.assemble(uri, text, readBlocks(dialect, blocks));
    const model = dialect.kind === "note" ? withTemplatesInFences(own, text, this.#dialects, readBlocks) : own;
    const directives = [...model.directives, ...findDirectives(text)];
    const pointers = dialect.kind === "note" ? { pointers: findPointers(text) } : {};
    return { source, dialect, model: { ...model, ...pointers, directives }, blocks, keys };
  }

  #readBlocks(dialect: Dialect, blocks: readonly Block[], keys: string[]): readonly ReadBlock<unknown>[] {
    return blocks.map((block) => {
      const key = `${dialect.id}\u0000${blockKey(block)}`;
      keys.push(key);
      let facts = this.#blocks.get(key);
      if (facts === undefined) {
        facts = dialect.read(block);
        this.#blocks.set(key, facts);
      }
      return { block, facts };
    });
  }
}
