import { emptyModel } from "../../model/architecture";
import type { Dialect } from "../dialect";

export const noteDialect: Dialect<undefined> = {
  id: "note",
  title: "Note",
  kind: "note",
  recognises: () => false,
  cut: () => [],
  read: () => undefined,
  assemble: (uri) => emptyModel(uri, "note", "note"),
  write: () => undefined,
};
