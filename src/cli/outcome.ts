/** What a command prints, and how the process ends. */
export interface Outcome {
  readonly output: string;
  readonly status: 0 | 1 | 2;
}
