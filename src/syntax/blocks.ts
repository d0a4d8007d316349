/** A piece of a text that can be read apart from the rest. The blocks of a text follow each other without gap. */
export interface Block {
  readonly text: string;
  /** Offset of the block in its text. */
  readonly start: number;
  /** What it stands under, outermost first: keys (YAML, JSON) or headings (Markdown). */
  readonly outline: readonly string[];
  /** A member cut out of a JSON object, which needs its braces back to be read. */
  readonly syntax?: "json";
}

/** What a block's meaning depends on: equal keys are read alike. */
export const blockKey = (block: Block): string => `${block.outline.join("\u0001")}\u0000${block.text}`;
