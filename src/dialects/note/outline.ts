import { findServices, lowered } from "../../catalogue/lexicon";
import type { Polarity } from "../../model/concepts";
import { isVersus, type SectionKind, sectionKind, sectionPolarity } from "./sections";

const decides =
  /^\W*(?:decision|chosen(?: option)?|outcome|conclusion|recommendation|recommended approach|we decided)\b[^:]{0,30}:/i;

const isPlan =
  /\b(?:phases|implementation|migration|roll-?out|project|development) ?(?:plan|phases|steps|strategy|timeline|stages)?\b/i;

/** "Phase 2" of a plan is a part of it, elsewhere a thing of the future. */
const isPhaseOfPlan = (title: string, above: string | undefined): boolean =>
  /^phase\b/i.test(title) && isPlan.test(above ?? "");

interface Title {
  readonly title: string;
  readonly kind: SectionKind | undefined;
}

const titleOf = (title: string): Title => ({ title, kind: sectionKind(title) });

/** "Watermark vs checkpoint in Spark" compares no services, and only says where. */
const comparesServices = (title: string): boolean => {
  const compared = title.replace(/ (?:in|with|for|on|of) [^:]{0,40}$/i, "");
  return findServices(compared, lowered(compared)).length > 0;
};

/** The headings above a statement, and what they make of it. Follows the statements of a block in order. */
export class Outline {
  readonly #above: readonly Title[];
  readonly #headings: (Title & { readonly level: number; readonly index: number })[] = [];
  /** What a line that stands like a heading ("Alternatives", "**Decision:** ...") makes of what follows it. */
  #local: SectionKind | undefined;
  /** The last such line. */
  #lastLocal = "";

  constructor(above: readonly string[]) {
    this.#above = above.map(titleOf);
  }

  /** A heading begins; `index` is its statement's number. */
  open(level: number, index: number, title: string): void {
    while (this.#headings.length > 0 && this.#headings.at(-1)!.level >= level) this.#headings.pop();
    this.#headings.push({ level, index, ...titleOf(title) });
    this.#local = undefined;
  }

  /** A paragraph or item follows: it may stand like a heading. */
  pass(text: string, isOutermost: boolean): void {
    if (!isOutermost) return;
    if (decides.test(text)) this.#local = "decision";
    else if (text.length <= 50 && !/[.!?;,]$/.test(text) && /^[\w*]/.test(text)) {
      const title = text.replace(/:$/, "");
      // "In" and "Out" are what a part gets and gives.
      const isPair = /^in(?:puts?)?$/i.test(this.#lastLocal) && /^out(?:puts?)?$/i.test(title);
      this.#lastLocal = title;
      // Below a decision, a title without a meaning of its own goes on with it.
      const kind = isPhaseOfPlan(title, this.titles()[0]) ? undefined : sectionKind(title);
      this.#local = isPair ? undefined : (kind ?? (this.#local === "decision" ? "decision" : undefined));
    }
  }

  /** Whether a line that stands like a heading governs here. */
  isLocal(): boolean {
    return this.#local !== undefined;
  }

  #titles(): readonly Title[] {
    return [...this.#above, ...this.#headings].reverse();
  }

  /** Titles above, innermost first. */
  titles(): readonly string[] {
    return this.#titles().map(({ title }) => title);
  }

  /** Statements of the headings within the block, outermost first. */
  indexes(): readonly number[] {
    return this.#headings.map((heading) => heading.index);
  }

  /** Whether what is set side by side above ("Watermark vs checkpoint") are terms and no services. */
  comparesTerms(): boolean {
    const compared = this.#titles().flatMap(({ title, kind }) => (kind === "comparison" ? [title] : []));
    return compared.some(isVersus) && !compared.some(comparesServices);
  }

  isUnder(title: RegExp): boolean {
    return this.titles().some((words) => title.test(words));
  }

  /** Kind of the section; for a heading itself, of the section around it. */
  section(isHeading = false): SectionKind | undefined {
    if (this.#local !== undefined) return this.#local;
    const titles = this.#titles().slice(isHeading ? 1 : 0);
    for (const [index, { kind }] of titles.entries()) {
      // The document's own title governs only what it is as a whole.
      const isTitle = index === titles.length - 1 && this.#above.length > 0;
      // The second phase of a plan is as much its part as the first.
      const isPhase = kind === "future" && isPhaseOfPlan(titles[index]!.title, titles[index + 1]?.title);
      if (kind !== undefined && !isPhase && !(isTitle && kind !== "glossary")) return kind;
    }
    return undefined;
  }
}

/** How words are meant in a section, where a verdict of their own does not say more. */
export function polarityIn(
  section: SectionKind | undefined,
  verdict: "chosen" | "rejected" | undefined,
): Polarity | undefined {
  if (verdict === "rejected") return "rejected-alternative";
  if (verdict === "chosen" || section === undefined) return undefined;
  return sectionPolarity[section];
}
