import { defineService } from "../service";

export const email = defineService({
  id: "email",
  title: "E-mail",
  role: "sink",
  names: [
    { pattern: "(?:e-?mails?|SMTP)(?: sinks?| servers?)", status: "current" },
    { pattern: "SMTP", exactCase: true, status: "current" },
  ],
  parts: ["e-?mails?", "text messages?", "SMS(?:es)?", "push (?:notifications?|messages?)"],
  resources: [],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "Sent messages are recorded by event id, and an id that is recorded is not sent again.",
  purpose: "Sends messages to people; what was sent cannot be taken back.",
  facts: [],
});
