/** What a container runs, as far as its image tells. */
export type Part = "broker" | "flink" | "connect" | "ksqldb";

/** An image reference, taken apart. */
export interface Image {
  /** Registry and path without tag: `confluentinc/cp-kafka`. */
  readonly repository: string;
  /** The last part of the path. */
  readonly name: string;
  readonly tag: string | undefined;
}

/** Takes an image reference apart; undefined where a variable fills in the repository. */
export function readImage(words: string): Image | undefined {
  // A registry may be a variable; the name behind it counts all the same.
  const [, repository, tag] =
    /^((?:[^\s:@]|:(?=[^/]{0,300}\/)|:-){1,300})(?::([^\s@]{1,200}))?(?:@\S{1,200})?$/.exec(words.trim()) ?? [];
  if (repository === undefined) return undefined;
  const name = repository.slice(repository.lastIndexOf("/") + 1);
  return /[${}]/.test(name) ? undefined : { repository, name: name.toLowerCase(), tag };
}

const parts: readonly (readonly [name: RegExp, part: Part])[] = [
  [/^(?:kafka(?:-native|-kraft)?|cp-kafka|cp-server|cp-enterprise-kafka|redpanda|fast-data-dev)$/, "broker"],
  [/^(?:flink|pyflink)(?:[-_].*)?$|[-_]flink$/, "flink"],
  [/^(?:cp-)?(?:kafka-|server-|strimzi-)?connect(?:-.*)?$/, "connect"],
  [/^(?:cp-)?ksql(?:db)?-server$/, "ksqldb"],
];

/** What an image of that name runs; undefined for most. */
export const partOfImage = (image: Image): Part | undefined => parts.find(([name]) => name.test(image.name))?.[1];

/** The version of Apache Kafka in an image's tag, where the tag gives that and not a distribution's own version. */
export function kafkaVersionOf({ repository, tag = "" }: Image): string | undefined {
  if (/(?:^|\/)(?:apache|bitnami|bitnamilegacy)\/kafka(?:-native)?$/.test(repository)) {
    return /^v?(\d+\.\d+(?:\.\d+)?)(?:$|[-.])/.exec(tag)?.[1];
  }
  return /(?:^|\/)strimzi\/kafka$/.test(repository) ? /kafka-(\d+\.\d+\.\d+)/.exec(tag)?.[1] : undefined;
}
