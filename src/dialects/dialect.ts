import type { Model } from "../model/architecture";
import type { Change } from "../model/change";
import type { Block } from "../syntax/blocks";
import type { Edit } from "../text/edit";
import type { Respelling } from "./respelling";

/** A block with what was read from it. */
export interface ReadBlock<Facts> {
  readonly block: Block;
  readonly facts: Facts;
}

/** One way of writing an architecture down. Nothing here throws, whatever the text. */
export interface Dialect<Facts = unknown> {
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  readonly kind: Model["kind"];
  /** Whether the text is written in this dialect. Content decides; the path may only rule out. Must be fast on megabytes. */
  recognises(path: string, text: string): boolean;
  /** Cuts the text into blocks that can be read apart. */
  cut(text: string): readonly Block[];
  /** What the block says; depends on nothing but its text and outline, so that it can be kept. Spans count from the block's start. */
  read(block: Block): Facts;
  /** Joins what the blocks say to the file's model. Spans count from the file's start. */
  assemble(uri: string, text: string, parts: readonly ReadBlock<Facts>[]): Model;
  /** The edits that make the change, or undefined where this text gives no safe way to do it. */
  write(text: string, model: Model, change: Change): readonly Edit[] | undefined;
  /** What the block's language calls settings; undefined where it has CloudFormation's names. */
  respelling?(block: Block): Respelling | undefined;
}
