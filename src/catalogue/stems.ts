import { type Element, elementsOf, splitChoice } from "./pattern-source";

/**
 * Word beginnings that a regular expression cannot do without: a cheap look at a line's words tells which patterns are worth
 * a search there. Worked out from the sources of the patterns, so that they can never differ from them.
 */

type Stems = ReadonlySet<string>;

/** Stands for a digit anywhere. */
export const digit = "0";
const common = new Set(
  "the and for wit with tha that fro from are was has have its our you not all any can per each ever one two onl only".split(
    " ",
  ),
);

/** How little a set of stems tells: few and rare ones are best. */
const cost = (stems: Stems): number => {
  let sum = 0;
  for (const stem of stems)
    sum += stem === digit ? 8 : common.has(stem) || stem.length === 2 ? 12 : stem.length === 3 ? 2 : 1;
  return sum;
};

/** Sets of word beginnings (two to four letters), the most telling first: every match holds one of each set. */
export function requiredStems(source: string): readonly Stems[] {
  const choice = splitChoice(source);
  return choice.length === 1
    ? stemsOfSequence(source, true).slice(0, 3)
    : [stemsOfChoice(source, true)].filter((stems) => stems !== undefined);
}

/** Patterns are put together from the same pieces of grammar; what is known of one is kept. */
const choiceStems = [new Map<string, Stems | undefined>(), new Map<string, Stems | undefined>()] as const;
const choiceLeads = new Map<string, Lead>();

function stemsOfChoice(source: string, isWordStart: boolean): Stems | undefined {
  const known = choiceStems[isWordStart ? 1 : 0];
  if (!known.has(source)) known.set(source, readStemsOfChoice(source, isWordStart));
  return known.get(source);
}

function readStemsOfChoice(source: string, isWordStart: boolean): Stems | undefined {
  const stems = new Set<string>();
  for (const alternative of splitChoice(source)) {
    const own = stemsOfSequence(alternative, isWordStart)[0];
    if (own === undefined) return undefined;
    for (const stem of own) stems.add(stem);
  }
  return stems;
}

function stemsOfSequence(source: string, startsWord: boolean): readonly Stems[] {
  const found: Stems[] = [];
  let isWordStart = startsWord;
  for (const element of elementsOf(source)) {
    if (element.kind === "border") isWordStart = !element.isOptional;
    else if (element.kind === "digit") {
      if (!element.isOptional) found.push(new Set([digit]));
      isWordStart = false;
    } else if (element.kind === "letters") {
      if (isWordStart && !element.isOptional && element.text.length >= 2)
        found.push(new Set([element.text.slice(0, 4)]));
      isWordStart = false;
    } else if (element.kind === "group") {
      const stems = element.isOptional ? undefined : stemsOfChoice(element.text, isWordStart);
      if (stems !== undefined) found.push(stems);
      const endsInBorder = splitChoice(element.text).every((alternative) => /[ -]$|\[ -\]$/.test(alternative));
      isWordStart = endsInBorder && (!element.isOptional || isWordStart);
    } else isWordStart = false;
  }
  return found.sort((a, b) => cost(a) - cost(b));
}

/**
 * Beginnings of two to four letters, single letters or digits, one of which every match starts with, at the start of a word;
 * undefined where that cannot be told.
 */
export function leadingStems(source: string): Stems | undefined {
  const { stems, mayBeEmpty } = leadOfChoice(source);
  return mayBeEmpty ? undefined : stems;
}

/** How a match of a source begins. Without stems, nothing is known. */
interface Lead {
  readonly stems: Stems | undefined;
  readonly mayBeEmpty: boolean;
}

const unknown: Lead = { stems: undefined, mayBeEmpty: false };

function leadOfChoice(source: string): Lead {
  const known = choiceLeads.get(source) ?? readLeadOfChoice(source);
  choiceLeads.set(source, known);
  return known;
}

function readLeadOfChoice(source: string): Lead {
  const stems = new Set<string>();
  let mayBeEmpty = false;
  for (const alternative of splitChoice(source)) {
    const own = leadOfSequence(alternative);
    if (own.stems === undefined) return unknown;
    for (const stem of own.stems) stems.add(stem);
    mayBeEmpty ||= own.mayBeEmpty;
  }
  return { stems, mayBeEmpty };
}

function leadOfSequence(source: string): Lead {
  const stems = new Set<string>();
  const elements = elementsOf(source);
  for (const [index, element] of elements.entries()) {
    if (element.kind === "letters" && element.text.length > 1) stems.add(element.text.slice(0, 4));
    else if (element.kind === "letters") {
      const own = leadOfLetter(element.text, elements[index + 1], elements[index + 2]);
      if (own === undefined) return unknown;
      for (const stem of own) stems.add(stem);
    } else if (element.kind === "digit") stems.add(digit);
    else if (element.kind === "group") {
      const own = leadOfChoice(element.text);
      if (own.stems === undefined) return unknown;
      for (const stem of own.stems) stems.add(stem);
      if (own.mayBeEmpty) continue;
    } else return unknown;
    if (!element.isOptional) return { stems, mayBeEmpty: false };
  }
  return { stems, mayBeEmpty: true };
}

/** A letter alone is a word ("a", the "s" of "s3"), unless letters follow it; undefined where that cannot be told. */
function leadOfLetter(
  letter: string,
  next: Element | undefined,
  last: Element | undefined,
): readonly string[] | undefined {
  if (next?.kind === "group") {
    const { stems, mayBeEmpty } = leadOfChoice(next.text);
    return stems?.size === 1 && stems.has(digit) && !mayBeEmpty ? [letter] : undefined;
  }
  if (next?.kind === "any") return undefined;
  // "e-?mail" is "e-mail" or "email".
  if (next?.kind === "border" && next.isOptional)
    return last?.kind === "letters" && !last.isOptional ? [letter, (letter + last.text).slice(0, 4)] : undefined;
  if (next?.kind !== "letters") return [letter];
  // "an?" is "a" or "an".
  return next.text.length === 1 && next.isOptional ? [letter, letter + next.text] : undefined;
}
