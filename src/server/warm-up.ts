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

/**
 * Reads a small template and a small note once, so that the first document of the user does not pay for code that has never
 * run. Left out when a document is there already: that one warms just as well.
 */
export function warmUp(later: Later, isNeedless: () => boolean): void {
  later(() =>
    later(() => {
      if (isNeedless()) return;
      const workspace = new Workspace();
      workspace.open(new Source("file:///warm/template.yaml", 0, template));
      workspace.open(new Source("file:///warm/note.md", 0, note));
      for (const uri of workspace.uris()) workspace.findings(uri);
    }),
  );
}
