import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { Universal } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';

/** What is asked of the Chronicle with SQL, for those who outgrow queries. */
export interface AnalyticsOptions {
  /** Days between two exports of the whole table. */
  everyDays: number;
}

export interface AnalyticsProps extends AnalyticsOptions {
  /** The table; point-in-time recovery is on, from which it is exported without a request to the table itself. */
  tableArn: string;
}

const PREFIX = 'chronicle';
const KEPT_DAYS = 90;
const LOGS_KEPT_DAYS = 30;

const text = 'struct<s:string>';
/** What stands in the open in the table's items; bodies are compressed and are for `kjm export`. */
const ITEM = `struct<${Object.entries({
  pk: text,
  sk: text,
  topic: text,
  field: text,
  kind: text,
  status: text,
  actors: 'struct<l:array<struct<s:string>>>',
  history: 'struct<bool:boolean>',
  datekey: text,
  writtenat: text,
  topics: 'struct<ss:array<string>>',
  eventids: 'struct<ss:array<string>>',
  state: text,
  dueat: text,
  sentat: text,
  attempts: 'struct<n:string>',
  why: text,
})
  .map(([name, type]) => `${name}:${type}`)
  .join(',')}>`;

/** A private bucket as all of ours are. */
function createBucket(scope: Construct, id: string, props: s3.BucketProps): s3.Bucket {
  return new s3.Bucket(scope, id, {
    encryption: s3.BucketEncryption.S3_MANAGED,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    // CloudFormation removes no bucket that holds something
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
  });
}

const expiring = (days: number): s3.LifecycleRule => ({
  expiration: Duration.days(days),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
});

/** Exports the Chronicle to S3 on a schedule, and describes it to Athena as a table. Made only where it is asked for. */
export class Analytics extends Construct {
  readonly bucket: s3.Bucket;
  /** The Glue database and table that Athena reads. */
  readonly table: { database: string; name: string };

  constructor(scope: Construct, id: string, { tableArn, everyDays }: AnalyticsProps) {
    super(scope, id);
    const accessLogs = createBucket(this, 'AccessLogs', { lifecycleRules: [expiring(LOGS_KEPT_DAYS)] });
    // CDK declares a bucket in two ways that exactOptionalPropertyTypes tells apart
    this.bucket = createBucket(this, 'Exports', {
      lifecycleRules: [expiring(KEPT_DAYS)],
      serverAccessLogsBucket: accessLogs as s3.IBucket,
    });
    this.exportEvery(everyDays, tableArn);
    this.table = this.describeTable();
  }

  private exportEvery(days: number, tableArn: string): void {
    const mayExport = new iam.PolicyStatement({
      actions: ['dynamodb:ExportTableToPointInTime'],
      resources: [tableArn],
    });
    const role = new iam.Role(this, 'ExportRole', {
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: { Export: new iam.PolicyDocument({ statements: [mayExport] }) },
    });
    // objects are named by the export, so that what the role may write is said by the bucket, which holds nothing else
    this.bucket.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [role],
        actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
        resources: [this.bucket.arnForObjects(`${PREFIX}/*`)],
      }),
    );
    new scheduler.Schedule(this, 'Schedule', {
      description: `Exports the Chronicle every ${days} days`,
      schedule: scheduler.ScheduleExpression.rate(Duration.days(days)),
      target: new Universal({
        service: 'dynamodb',
        action: 'exportTableToPointInTime',
        input: scheduler.ScheduleTargetInput.fromObject({
          TableArn: tableArn,
          S3Bucket: this.bucket.bucketName,
          S3Prefix: PREFIX,
          ExportFormat: 'DYNAMODB_JSON',
        }),
        role: role.withoutPolicyUpdates(),
        // the role has it already; without it CDK warns of rights on everything, which nobody gets
        policyStatements: [mayExport],
        retryAttempts: 3,
        maxEventAge: Duration.hours(1),
      }),
    });
  }

  private describeTable(): { database: string; name: string } {
    const database = Stack.of(this)
      .stackName.toLowerCase()
      .replace(/[^a-z0-9]+/g, '_');
    const name = 'exported_items';
    const made = new glue.CfnDatabase(this, 'Database', {
      catalogId: Aws.ACCOUNT_ID,
      databaseInput: { name: database, description: 'Exports of the Korea-Japan Monitor' },
    });
    const table = new glue.CfnTable(this, 'Table', {
      catalogId: Aws.ACCOUNT_ID,
      databaseName: database,
      tableInput: {
        name,
        description:
          'Items of the Chronicle as DynamoDB JSON, all exports that are kept; docs/analytics.md shows queries',
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'json', compressionType: 'gzip' },
        storageDescriptor: {
          columns: [{ name: 'item', type: ITEM }],
          location: `s3://${this.bucket.bucketName}/${PREFIX}/AWSDynamoDB/`,
          inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
          serdeInfo: {
            serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
            // manifests lie beside the data and hold no item
            parameters: { 'ignore.malformed.json': 'TRUE', 'case.insensitive': 'TRUE' },
          },
        },
      },
    });
    table.addResourceDependency(made);
    return { database, name };
  }
}
