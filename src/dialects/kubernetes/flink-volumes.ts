import { childOf, type YamlNode } from "../../syntax/yaml";

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === "sequence" ? node.items : []);

const wordsAt = (node: YamlNode | undefined, key: string): string | undefined => {
  const value = childOf(node, key);
  return value?.kind === "scalar" ? value.value : undefined;
};

/** Volumes that live and die with the pod or its machine; every other kind may outlive them. */
const passing = ["emptyDir", "hostPath", "ephemeral", "configMap", "secret", "downwardAPI", "projected"];

/** Paths of the pods' main containers where storage is mounted that may outlive the pod and its machine. */
export function durableMounts(podTemplates: readonly YamlNode[]): readonly string[] {
  const specs = podTemplates.map((template) => childOf(template, "spec"));
  const durable = new Set<string>();
  for (const volume of specs.flatMap((spec) => itemsOf(childOf(spec, "volumes")))) {
    const name = wordsAt(volume, "name");
    if (name === undefined || volume.kind !== "mapping") continue;
    const kinds = volume.entries.map(({ key }) => key.value).filter((key) => key !== "name");
    if (!kinds.some((kind) => passing.includes(kind))) durable.add(name);
  }
  const declared = specs.flatMap((spec) => itemsOf(childOf(spec, "volumes"))).map((volume) => wordsAt(volume, "name"));
  return specs.flatMap((spec) =>
    itemsOf(childOf(spec, "containers")).flatMap((container) =>
      itemsOf(childOf(container, "volumeMounts")).flatMap((mount) => {
        const volume = wordsAt(mount, "name");
        const path = wordsAt(mount, "mountPath");
        // A mount of a volume that another template declares may be anything.
        const isDurable = volume === undefined || durable.has(volume) || !declared.includes(volume);
        return path !== undefined && isDurable ? [path] : [];
      }),
    ),
  );
}
