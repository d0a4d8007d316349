import { defineService } from "../service";

export const httpEndpoint = defineService({
  id: "http-endpoint",
  title: "HTTP endpoint",
  role: "sink",
  names: [
    { pattern: "HTTPS? (?:endpoints?|sinks?)", status: "current" },
    { pattern: "REST (?:calls?|endpoints?)", status: "current" },
    { pattern: "web ?hooks?", status: "current" },
    { pattern: "(?:plain |HTTPS? )POST(?:s| requests?| calls?)?", status: "current" },
    { pattern: "(?:REST|HTTPS?) (?:APIs?|calls?|requests?)", status: "current" },
  ],
  resources: [],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "Requests carry the event id, and the receiver ignores an id that it has seen.",
  purpose: "A service of somebody's own that is called with records.",
  facts: [],
});
