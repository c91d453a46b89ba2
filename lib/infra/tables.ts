import { RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { CHRONICLE, INTAKE, type IndexSchema, SUMMARY, type TableSchema } from '../store/table';
import type { Binding } from './node-function';

/** What lists filter by and show. The evidence of an event is not among it, and so is stored and read once only. */
export const LISTED = [SUMMARY, 'topic', 'field', 'kind', 'status', 'actors', 'history'] as const;

const text = (name: string): dynamodb.Attribute => ({ name, type: dynamodb.AttributeType.STRING });

/** Indexes by date answer lists; the others, sparse, are read for whole items. */
function projection({ partitionKey, sortKey, keysOnly }: IndexSchema): Partial<dynamodb.GlobalSecondaryIndexPropsV2> {
  if (keysOnly) return { projectionType: dynamodb.ProjectionType.KEYS_ONLY };
  if (sortKey !== 'dateKey') return { projectionType: dynamodb.ProjectionType.ALL };
  return {
    projectionType: dynamodb.ProjectionType.INCLUDE,
    nonKeyAttributes: LISTED.filter((name) => name !== partitionKey),
  };
}

function createTable(scope: Construct, id: string, schema: TableSchema): dynamodb.TableV2 {
  const precious = schema.lifetime === 'precious';
  return new dynamodb.TableV2(scope, id, {
    partitionKey: text(schema.partitionKey),
    sortKey: text(schema.sortKey),
    globalSecondaryIndexes: schema.indexes.map((index) => ({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...projection(index),
    })),
    billing: dynamodb.Billing.onDemand(),
    // the key that DynamoDB owns costs nothing and needs no rights of its own
    encryption: dynamodb.TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: precious },
    deletionProtection: precious,
    removalPolicy: precious ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(precious ? { dynamoStream: dynamodb.StreamViewType.NEW_IMAGE } : {}),
    ...(schema.timeToLive === undefined ? {} : { timeToLiveAttribute: schema.timeToLive }),
  });
}

/** A table with its schema, from which the exact ARNs of its indexes follow. */
export class StoreTable {
  readonly table: dynamodb.TableV2;

  constructor(
    scope: Construct,
    id: string,
    private readonly schema: TableSchema,
    private readonly variable: string,
  ) {
    this.table = createTable(scope, id, schema);
  }

  /** The table's name and these DynamoDB actions on it; `onIndexes` are allowed on the named indexes. */
  allow(
    actions: readonly string[],
    onIndexes: { actions: readonly string[]; indexes?: readonly string[] }[] = [],
  ): Binding {
    const arn = this.table.tableArn;
    const named = (names?: readonly string[]) => names ?? this.schema.indexes.map((index) => index.name);
    const full = (list: readonly string[]) => list.map((action) => `dynamodb:${action}`);
    return {
      variable: this.variable,
      value: this.table.tableName,
      rights: [
        { actions: full(actions), resources: [arn] },
        ...onIndexes.map((right) => ({
          actions: full(right.actions),
          resources: named(right.indexes).map((name) => `${arn}/index/${name}`),
        })),
      ],
    };
  }
}

/** The two tables, by lifetime: what must not be lost, and what can be rebuilt. */
export class Tables extends Construct {
  readonly chronicle = new StoreTable(this, 'Chronicle', CHRONICLE, 'CHRONICLE_TABLE');
  readonly intake = new StoreTable(this, 'Intake', INTAKE, 'INTAKE_TABLE');
}
