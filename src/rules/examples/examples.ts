import type { Example } from "../rule";

/** Examples by rule. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
