import type { Dialect } from "../dialects/dialect";
import { respell } from "../dialects/respelling";
import type { Change, Fix } from "../model/change";
import type { Place } from "../model/place";
import type { Block } from "../syntax/blocks";
import type { Finding } from "./finding";

/** What is told about a place, with the names of settings as they are spelled there. */
export type Spell = (words: string, place: Place) => string;

/** A file as far as its spelling goes. */
export interface SpelledFile {
  readonly dialect: Dialect | undefined;
  readonly blocks: readonly Block[];
}

/** Spells words for the block of its file that holds the place. */
export function spellIn({ dialect, blocks }: SpelledFile, words: string, { span }: Place): string {
  if (dialect?.respelling === undefined) return words;
  const block = blocks.findLast(({ start }) => start <= span.start);
  const respelling = block === undefined ? undefined : dialect.respelling(block);
  return respelling === undefined ? words : respell(words, respelling);
}

/**
 * The finding in the words of the files that it speaks of. Rules call settings by CloudFormation's names, whatever the
 * dialect is. `declared` gives the place of a component or a flow.
 */
export function spelledFinding<Some extends Finding>(
  finding: Some,
  spell: Spell,
  declared: (target: string) => Place | undefined,
): Some {
  const { place, basis } = finding;
  return {
    ...finding,
    message: spell(finding.message, place),
    related: finding.related.map((one) => ({ ...one, message: spell(one.message, one.place) })),
    ...(basis === undefined ? {} : { basis: basis.map((words) => spell(words, place)) }),
    fixes: () =>
      finding.fixes().map((fix): Fix => ({ ...fix, title: spell(fix.title, changedPlace(fix, declared) ?? place) })),
  };
}

function changedPlace({ changes: [first] }: Fix, declared: (target: string) => Place | undefined): Place | undefined {
  return first === undefined ? undefined : placeOfChange(first, declared);
}

function placeOfChange(change: Change, declared: (target: string) => Place | undefined): Place | undefined {
  if (change.kind === "reword") return change.place;
  return change.kind === "note" ? change.after : declared(change.target);
}
