import type { Prose } from "../../syntax/prose";
import { overlaps } from "../../text/span";
import type { Statement } from "./facts";
import { joinedTerms } from "./joined";

/** Longest item, in UTF-16 units, and most of them, that are read together. */
const longest = 70;
const most = 8;

/** The short items of the list that is being read: "Kafka 3.7", "4 x m5.2xlarge", "disks swapped by us". */
export class ShortItems {
  readonly #items: { readonly index: number; readonly prose: Prose; readonly level: number }[] = [];

  static isShort(text: string): boolean {
    return text.length <= longest;
  }

  /** Whether the items before stand in another list. */
  isOther(level: number): boolean {
    return this.#items.some((item) => item.level !== level);
  }

  /** `index` is the number of the item's statement. */
  add(index: number, prose: Prose, level: number): void {
    this.#items.push({ index, prose, level });
  }

  /** The list has ended: its items are read as one sentence, and what that says is added to their statements. */
  join(statements: Statement[], titles: string): void {
    const items = this.#items.splice(0);
    if (items.length < 2 || items.length > most) return;
    const own = items.flatMap(({ index }) => statements[index]!.terms);
    for (const term of joinedTerms(items, own, titles)) {
      const { index } = items.find(({ index }) => overlaps(statements[index]!.place, term.place)) ?? items[0]!;
      const statement = statements[index]!;
      statements[index] = { ...statement, terms: [...statement.terms, term] };
    }
  }
}
