import type { TraitName } from "../../model/traits";
import type { YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import type { Draft, ValueLanguage } from "./draft";
import type { ValueKind } from "./property";

/** A trait as its block shows it. */
export interface DraftTrait {
  readonly trait: TraitName;
  readonly kind: ValueKind;
  readonly draft: Draft;
}

/** An event that a function declares on itself, in place of a mapping of its own. */
export interface EventFacts {
  readonly name: string;
  readonly at: Span;
  /** Catalogue key of what it reads from. */
  readonly service: string | undefined;
  readonly source: Draft | undefined;
  readonly traits: readonly DraftTrait[];
  /** What the dialect's tool puts in where nothing is said. */
  readonly defaults?: readonly DraftTrait[];
  readonly complete: boolean;
}

/** A setting that code is started with: an environment variable, a runtime property. */
export interface SettingFacts {
  readonly key: string;
  /** Where its name stands. */
  readonly at: Span;
  readonly draft: Draft;
}

export interface ResourceFacts {
  readonly kind: "resource";
  /** What its file calls it: a logical id. */
  readonly name: string;
  /** Tells it from the other resources of its file, where the name alone does not. */
  readonly key?: string;
  readonly at: Span;
  /** The type as CloudFormation spells it, whatever the dialect: one name for one kind of thing. */
  readonly type: string;
  /** Whether it is only looked up: somebody else declares it. It can be pointed at all the same. */
  readonly isElsewhere?: boolean;
  /** False where only the type was looked at, or where a macro fills in more. */
  readonly complete: boolean;
  readonly traits: readonly DraftTrait[];
  /** What the dialect's tool puts in where neither the resource nor the globals say anything. */
  readonly defaults?: readonly DraftTrait[];
  readonly aliases: readonly string[];
  /** What it points at, by property name: where records come from, go to, or what it belongs to. */
  readonly links: Readonly<Record<string, Draft>>;
  readonly events: readonly EventFacts[];
  /** Settings of the code that it runs, as far as they could name other parts. */
  readonly settings?: readonly SettingFacts[];
  /** Whether the settings that the file gives to every function hold for it. */
  readonly takesGlobals?: boolean;
  /** Rules that its own metadata turns off. */
  readonly disabled: readonly string[];
  /** Reads the rest of it, where that was put off until something refers to it. */
  readonly whole?: () => ResourceFacts | undefined;
}

export interface ParameterFacts {
  readonly kind: "parameter";
  readonly name: string;
  /** The default, read when somebody asks: most parameters concern nobody here. */
  readonly default: () => string | undefined;
}

/** What a file gives to others. */
export interface OutputFacts {
  readonly kind: "output";
  readonly name: string;
  /** Words of the file's own that its value may name. */
  readonly words: ReadonlySet<string>;
  /** Read when one of the words matters. */
  readonly whole: () => { readonly value: Draft | undefined; readonly exported: Draft | undefined };
}

/** Settings that a file gives to every function. */
export interface GlobalsFacts {
  readonly kind: "globals";
  readonly traits: readonly DraftTrait[];
  /** Whether further ones may stand elsewhere: in another file, behind a function. */
  readonly open?: boolean;
}

/** A part of the file whose values others refer to by their path. */
export interface SectionFacts {
  readonly kind: "section";
  /** The keys above it. */
  readonly path: readonly string[];
  readonly language: ValueLanguage;
  /** Read when somebody asks. */
  readonly node: () => YamlNode | undefined;
}

export type Facts =
  | ResourceFacts
  | ParameterFacts
  | GlobalsFacts
  | SectionFacts
  /** Names of resources made elsewhere to which the file adds something. */
  | { readonly kind: "extended"; readonly names: readonly string[] }
  | OutputFacts
  /** Something of another file is put in here. */
  | { readonly kind: "included" }
  | { readonly kind: "whole"; readonly facts: readonly Facts[] }
  | { readonly kind: "other" };
