import type { Model } from "../../model/architecture";
import type { ReadBlock } from "../dialect";
import { serviceOfArn } from "../template/arn";
import { assembleTemplate } from "../template/assemble";
import type { Draft } from "../template/draft";
import type { DraftTrait, Facts } from "../template/facts";
import { clusterTraits } from "./node-pools";
import type { ObjectFacts } from "./object-facts";
import { type Pointer, pointerOf } from "./pointers";

/** Files that change objects of other files: what is missing in them is set there. */
const patchFile = /(?:^|\/)overlays\/|(?:^|[/._-])patch(?:es)?(?:[/._-]|$)/i;

/** Puts together what the documents of a manifest say. */
export function assembleManifest(uri: string, parts: readonly ReadBlock<readonly ObjectFacts[]>[]): Model {
  const isPatch = patchFile.test(uri);
  const all = withOwnKeys(parts.flatMap(({ block, facts }) => facts.map((object) => ({ block, object }))));
  const objects = all.map(({ object }) => object);
  const resolved = all.map(({ block, object }): ReadBlock<Facts> => {
    const { facts } = object;
    const traits = [...clusterTraits(object, objects), ...facts.traits].map(
      (one): DraftTrait => ({ ...one, draft: resolve(one.draft, objects) }),
    );
    const links = Object.fromEntries(
      Object.entries(facts.links).map(([name, draft]) => [name, resolve(draft, objects)]),
    );
    return { block, facts: { ...facts, traits, links, complete: facts.complete && !isPatch } };
  });
  return assembleTemplate(uri, "kubernetes", resolved);
}

interface PlacedObject {
  readonly block: ReadBlock<Facts>["block"];
  readonly object: ObjectFacts;
}

/** Numbers the keys of objects that share one: several stages in one file. */
function withOwnKeys(placed: readonly PlacedObject[]): readonly PlacedObject[] {
  const seen = new Map<string, number>();
  return placed.map(({ block, object }) => {
    const key = object.facts.key!;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1
      ? { block, object }
      : { block, object: { ...object, facts: { ...object.facts, key: `${key}~${count}` } } };
  });
}

/** Beginnings of ARNs by the kinds that they name, so that a reference out of the file still tells its service. */
const arns: readonly (readonly [kind: RegExp, shape: string])[] = [
  [/^kinesis\..*\/Stream(?:Consumer)?$/, "arn:aws:kinesis:"],
  [/^dynamodb\..*\/Table$/, "arn:aws:dynamodb:table/stream/"],
  [/^kafka\..*\/(?:Serverless)?Cluster$/, "arn:aws:kafka:"],
  [/^sqs\./, "arn:aws:sqs:"],
  [/^sns\./, "arn:aws:sns:"],
  [/^s3\./, "arn:aws:s3:"],
  [/^lambda\./, "arn:aws:lambda:"],
];

/** ARNs of Kafka end in a random part: the name stands before it. */
const kafkaArn = /^arn:[\w-]+:kafka:[\w-]*:[\w-]*:(cluster|configuration)\/([\w-]+)\//;
const kafkaTypes = { cluster: "AWS::MSK::Cluster", configuration: "AWS::MSK::Configuration" } as const;

/** The draft with the object that its pointer or its ARN leads to in its stead. */
function resolve(draft: Draft, objects: readonly ObjectFacts[]): Draft {
  const arn = draft.kind === "literal" ? kafkaArn.exec(draft.value) : null;
  if (arn !== null) {
    const type = kafkaTypes[arn[1] as keyof typeof kafkaTypes];
    const [own, ...same] = objects.filter(({ facts }) => facts.type === type && facts.aliases.includes(arn[2]!));
    if (own === undefined || same.length > 0) return draft;
    return { kind: "name", name: own.facts.key!, at: draft.at, text: draft.text };
  }
  const pointer = draft.kind === "attribute" ? pointerOf(draft.name) : undefined;
  if (pointer === undefined || draft.kind !== "attribute") return draft;
  const [found, ...others] = objects.filter((object) => leadsTo(pointer, object));
  if (found !== undefined && others.length === 0) return { ...draft, name: found.facts.key! };
  const shapes = pointer.targets.map((target) => arns.find(([kind]) => kind.test(target))?.[1]);
  const services = shapes.flatMap((shape) => serviceOfArn(shape ?? "") ?? []);
  const object = found === undefined && pointer.name !== undefined ? { name: pointer.name, services } : undefined;
  const shape = (shapes.length === 1 ? shapes[0] : undefined) ?? "${}";
  return { kind: "pattern", shape, object, at: draft.at, text: draft.text };
}

function leadsTo({ targets, name, labels, namespace }: Pointer, object: ObjectFacts): boolean {
  if (!targets.includes(`${object.group}/${object.kind}`) || object.namespace !== namespace) return false;
  if (name !== undefined) return object.facts.name === name;
  return labels !== undefined && [...labels].every(([label, value]) => object.labels.get(label) === value);
}
