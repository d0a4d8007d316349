import { setFlagsFromString } from "node:v8";

/**
 * Has every regular expression compiled when it first runs. V8 would interpret it once before, and again each time its code
 * was dropped as unused: with the thousands of expressions of the catalogue, most of them long, that takes half of the time
 * of reading notes, the first as well as the thousandth.
 */
setFlagsFromString("--no-regexp-tier-up");
