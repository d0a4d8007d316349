import { defineService } from "../service";

const parts =
  "(?:Data )?Catalog(?:ue)?(?: tables?| databases?)?|tables?|databases?|crawlers?|[Ss]chema [Rr]egistr(?:y|ies)|schemas?";

/** What Glue keeps beside its jobs: it works on no records. */
export const glueCatalog = defineService({
  id: "glue-catalog",
  title: "AWS Glue Data Catalog",
  role: "support",
  names: [
    { pattern: `(?:Amazon|AWS) Glue (?:${parts})`, status: "current" },
    { pattern: `Glue (?:${parts})`, exactCase: true, status: "current" },
  ],
  resources: [],
  managed: true,
  purpose: "Keeps the descriptions of tables and schemas that other services read.",
  facts: [],
});
