/** Work put off until somebody asks, and then done once. What `make` throws is thrown each time it is asked. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
