/** Tells an object from the others of its file: objects of different kinds or namespaces may share a name. */
export const keyOf = (group: string, kind: string, namespace: string, name: string): string =>
  `${kind}.${group}:${namespace}:${name}`;

/** Stands for the one object of a kind that has all these labels, until the objects of the file are known. */
export const selectorOf = (
  group: string,
  kind: string,
  namespace: string,
  labels: ReadonlyMap<string, string>,
): string => `${keyOf(group, kind, namespace, "")}?${[...labels].map(([name, value]) => `${name}=${value}`).join("&")}`;
