import type { ResourceFacts } from "../template/facts";

/** What one object says, with what others may find it by. */
export interface ObjectFacts {
  readonly facts: ResourceFacts;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly labels: ReadonlyMap<string, string>;
}
