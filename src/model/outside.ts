/**
 * How a file speaks of a thing that another file declares. `${}` in a name is a gap that only deployment fills.
 *
 * - `export`: what another stack exports under the name.
 * - `stack`: an output of a stack by that stack's name.
 * - `output`: an output of a nested stack, by the name that this file has for the nested stack.
 * - `name`: a name that the file does not explain itself: a parameter, or a resource of a file put together with it.
 * - `deployed`: the name that it has once deployed, in an ARN.
 * - `object`: the name of an object that is applied beside this one.
 */
export type Outside =
  | { readonly kind: "export"; readonly name: string }
  | { readonly kind: "stack"; readonly stack: string; readonly name: string }
  | { readonly kind: "output"; readonly stack: string; readonly name: string }
  | { readonly kind: "name"; readonly name: string; readonly attribute: string }
  | { readonly kind: "deployed"; readonly service: string; readonly name: string }
  | { readonly kind: "object"; readonly services: readonly string[]; readonly name: string };

/** One end of a flow. */
export interface FlowEnd {
  /** The component, where it is in the same architecture. */
  readonly component: string | undefined;
  /** Catalogue key, where it can be told. */
  readonly service: string | undefined;
  /** What its file says of it, where another file declares the component. */
  readonly outside?: Outside | undefined;
}

/** What one file hands to another. */
export interface Handed {
  readonly end: FlowEnd;
  /** Whether it is a registered consumer of the stream, with throughput of its own, in place of the stream itself. */
  readonly isDedicated: boolean;
}

/** What a file gives out. */
export interface Output extends Handed {
  readonly name: string;
  /** The name under which all stacks of the account and region can import it. */
  readonly exported: string | undefined;
}

/** A file that is deployed as a part of this one. */
export interface NestedStack {
  readonly name: string;
  /** Its path, from the folder of this file. */
  readonly file: string;
  /** What this file gives to its parameters. */
  readonly given: ReadonlyMap<string, Handed>;
}

/** How a file hangs together with others. */
export interface Crossings {
  readonly outputs: readonly Output[];
  readonly stacks: readonly NestedStack[];
  /** Paths, from the folder of this file, of files that are put into it. */
  readonly includes: readonly string[];
  /** The stack's name up to the stage, where the file says it. */
  readonly stackName?: string | undefined;
}
