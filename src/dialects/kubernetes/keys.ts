/** Tells an object from the others of its file: objects of different kinds or namespaces may share a name. */
export const keyOf = (group: string, kind: string, namespace: string, name: string): string =>
  `${kind}.${group}:${namespace}:${name}`;
