import { Workspace } from "../analysis/workspace";
import { Source } from "../text/source";
import type { Later } from "./schedule";

const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Orders:
    Type: AWS::Kinesis::Stream
    Properties: { ShardCount: 2, RetentionPeriodHours: 24 }
  Consumer:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn: !GetAtt Orders.Arn
      FunctionName: !Ref Totals
      StartingPosition: LATEST
  Totals:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs20.x, Handler: index.handler, Timeout: 30 }
`;

const note = `# Orders

A Lambda function reads Kinesis and keeps a running total per card over the last five minutes, exactly once.

- Firehose delivers the records to S3, late data within 10 minutes included.
`;

const samples = [
  { uri: "file:///warm/template.yaml", text: template },
  { uri: "file:///warm/note.md", text: note },
];

/**
 * Reads a small template and a small note once, each in a turn of its own, so that the first document of the user
 * does not pay for code that has never run. Ends when `isNeedless`: a document that came first warms just as well,
 * and must not wait.
 */
export function warmUp(later: Later, isNeedless: () => boolean): void {
  const workspace = new Workspace();
  const warm = ([sample, ...rest]: typeof samples): void => {
    if (sample === undefined || isNeedless()) return;
    workspace.open(new Source(sample.uri, 0, sample.text));
    workspace.findings(sample.uri);
    later(() => warm(rest));
  };
  warm(samples);
}
