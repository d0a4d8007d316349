import type { Term } from "./facts";

/** Names that other trades use as well, with what is spoken of there: a key derivation function, a score of players, a hose. */
const otherTrades: readonly (readonly [name: RegExp, around: RegExp])[] = [
  [
    /^KDA$/,
    /\b(?:kills?|deaths?|assists?|damage|match(?:es)?|players?|lobby|roster|e-?sports?|champions?|ranked|wards)\b/i,
  ],
  [
    /^KDF$/,
    /\b(?:key derivation|argon2\w{0,2}|salt|pbkdf2?|scrypt|ciphers?|passwords?|seals?|filters?|valves?|hoses?)\b/i,
  ],
  [
    /^fire ?hose$/,
    /\b(?:valves?|hoses?|nozzles?|hydrants?|cabinets?|sprinklers? on|fire (?:brigade|drill|engine|safety))\b/i,
  ],
  // The keyword and the expression of programming languages.
  [
    /^lambdas?$/,
    /\b(?:lambda (?:expressions?|keyword|syntax|bod(?:y|ies)|arguments?|calculus)|anonymous (?:functions?|class(?:es)?)|language keyword|lambdas? (?:passed|given|handed) (?:to|into)|(?:python|java|kotlin|scala|code) (?:snippet|sample|example|listing))\b/i,
  ],
];

/** Whether a name is that of another trade, by the text around it. */
export const isOtherTrade = (term: Term, text: string): boolean =>
  otherTrades.some(([name, around]) => name.test(term.text) && around.test(text));
