import { splitChoice } from "./pattern-source";

/**
 * The pattern with a limit on every repetition: no word is longer than 40 letters, and one attempt so never looks at more
 * than a stretch of the line. That keeps thousands of patterns linear without a proof for each.
 */
export const withLimits = (source: string): string =>
  source.replace(/(\\[wd]|\])([+*])/g, (_, atom: string, sign: string) => `${atom}{${sign === "+" ? 1 : 0},40}`);

/**
 * One pattern of the lexicon, for lines in small letters: ignoring case would double the time that making the expression takes.
 * It is made when a line first asks for it: most documents need few.
 */
export class Pattern {
  readonly source: string;
  /** Whether it can match at the start of a line only. */
  readonly isAnchored: boolean;
  #anywhere: RegExp | undefined;
  #here: RegExp | undefined;

  constructor(source: string) {
    this.source = withLimits(source)
      .replace(/\[[A-Z]([a-z])\]/g, "$1")
      .replace(/\\.|[A-Z]/g, (found) => (found.length === 1 ? found.toLowerCase() : found));
    this.isAnchored = this.source.startsWith("^") && splitChoice(this.source).length === 1;
  }

  /** Finds it anywhere in a line. */
  get anywhere(): RegExp {
    this.#anywhere ??= this.#make("g");
    return this.#anywhere;
  }

  /** Matches it at one offset of a line. */
  get here(): RegExp {
    this.#here ??= this.#make("y");
    return this.#here;
  }

  #make(flag: "g" | "y"): RegExp {
    const border = /^[\w(]/.test(this.source) ? "\\b" : "(?<!\\w)";
    return new RegExp(`${border}(?:${this.source})(?!\\w)`, flag);
  }
}
