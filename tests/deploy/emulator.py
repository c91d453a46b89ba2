"""Starts the emulator, and teaches it the little of AWS that the monitor needs and it does not know yet."""

import json
import time
import uuid

from ministack.app import main
from ministack.services import cloudwatch_logs, sqs
from ministack.services.cloudformation import provisioners


def create_metric_filter(logical_id, props, stack_name):
    name = props.get("FilterName") or logical_id
    cloudwatch_logs._put_metric_filter(
        {
            "logGroupName": props["LogGroupName"],
            "filterName": name,
            "filterPattern": props["FilterPattern"],
            "metricTransformations": props["MetricTransformations"],
        }
    )
    return name, {}


def delete_metric_filter(physical_id, props):
    cloudwatch_logs._delete_metric_filter({"logGroupName": props.get("LogGroupName"), "filterName": physical_id})


def create_queue(logical_id, props, stack_name):
    """As the emulator does, and with the dead-letter queue, which it leaves out."""
    url, attributes = plain_create_queue(logical_id, props, stack_name)
    policy = props.get("RedrivePolicy")
    if policy:
        sqs._queues[url]["attributes"]["RedrivePolicy"] = policy if isinstance(policy, str) else json.dumps(policy)
    return url, attributes


def create_alarm(logical_id, props, stack_name):
    """An alarm on a sum of metrics becomes one on the first of them: the emulator measures none anyway."""
    if "Metrics" in props:
        stat = next(m["MetricStat"] for m in props["Metrics"] if "MetricStat" in m)
        rest = {k: v for k, v in props.items() if k != "Metrics"}
        props = {**rest, **stat["Metric"], "Statistic": stat["Stat"], "Period": stat["Period"]}
    return plain_create_alarm(logical_id, props, stack_name)


def delete_table(physical_id, props):
    """A protected table stays, as it does in AWS."""
    if not any(replica.get("DeletionProtectionEnabled") for replica in props.get("Replicas", [])):
        plain_delete_table(physical_id, props)


moves = []


def start_move(data, url):
    """Moves dead letters back at once, to the queues that name their queue as theirs."""
    source = data["SourceArn"]
    dead = sqs._queue_by_arn(source)
    homes = [q for q in sqs._queues.values() if source in q["attributes"].get("RedrivePolicy", "")]
    home = sqs._queue_by_arn(data["DestinationArn"]) if data.get("DestinationArn") else (homes or [None])[0]
    if dead is None or home is None:
        raise sqs._Err("ResourceNotFoundException", "Source queue must be configured as a Dead Letter Queue.")
    moved = dead["messages"]
    dead["messages"] = []
    for message in moved:
        home["messages"].append({**message, "receive_count": 0, "receipt_handle": None, "visible_at": time.time()})
    count = len(moved)
    moves.insert(
        0,
        {
            "SourceArn": source,
            "Status": "COMPLETED",
            "ApproximateNumberOfMessagesMoved": count,
            "ApproximateNumberOfMessagesToMove": count,
            "StartedTimestamp": int(time.time() * 1000),
        },
    )
    return {"TaskHandle": str(uuid.uuid4())}


def list_moves(data, url):
    mine = [move for move in moves if move["SourceArn"] == data["SourceArn"]]
    return {"Results": mine[: int(data.get("MaxResults", 1))]}


plain_create_queue = provisioners._RESOURCE_HANDLERS["AWS::SQS::Queue"]["create"]
provisioners._RESOURCE_HANDLERS["AWS::SQS::Queue"]["create"] = create_queue
plain_create_alarm = provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]["create"]
provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]["create"] = create_alarm
plain_delete_table = provisioners._RESOURCE_HANDLERS["AWS::DynamoDB::GlobalTable"]["delete"]
provisioners._RESOURCE_HANDLERS["AWS::DynamoDB::GlobalTable"]["delete"] = delete_table
provisioners._RESOURCE_HANDLERS["AWS::Logs::MetricFilter"] = {
    "create": create_metric_filter,
    "delete": delete_metric_filter,
}
sqs._HANDLERS.update({"StartMessageMoveTask": start_move, "ListMessageMoveTasks": list_moves})
main()
