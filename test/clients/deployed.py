"""What some clients find on the server: an endpoint with the text model, and a knowledge base."""

import functools
import os
import time

import boto3

from check import EMBEDDER, REGION

ROLE = os.environ["OUTCROP_ROLE_ARN"]
BUCKET = "clients"
DOCUMENTS = {
    "returns.md": "# Returns\n\nUnused goods can be returned within 47 days of delivery. Keep the receipt.",
    "opening.md": "# Opening hours\n\nThe shop is open from nine to five, and closed on Sundays.",
    "repairs.md": "# Repairs\n\nThe repair bench resoles boots with rubber from the harbour works.",
    "shipping.md": "# Shipping\n\nA parcel below ten kilograms ships for four crowns.",
}


def wait(done):
    """What done gives, once it is true."""
    for _ in range(600):
        value = done()
        if value:
            return value
        time.sleep(0.1)
    raise TimeoutError(done.__name__)


@functools.cache
def bucket():
    """A bucket's name."""
    boto3.client("s3").create_bucket(Bucket=BUCKET)
    return BUCKET


@functools.cache
def endpoint():
    """The name of an endpoint in service."""
    name, sagemaker = "clients", boto3.client("sagemaker")
    boto3.client("s3").upload_file(os.environ["OUTCROP_TEXT_FILE"], bucket(), "model.gguf")
    sagemaker.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "outcrop/serve", "ModelDataUrl": f"s3://{BUCKET}/model.gguf"})
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": name, "InstanceType": "ml.c5.xlarge", "InitialInstanceCount": 1}])
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)
    sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    return name


@functools.cache
def knowledge_base():
    """The id of a knowledge base of DOCUMENTS."""
    s3, agent = boto3.client("s3"), boto3.client("bedrock-agent")
    for name, text in DOCUMENTS.items():
        s3.put_object(Bucket=bucket(), Key="docs/" + name, Body=text.encode())
    base = agent.create_knowledge_base(name="clients", roleArn=ROLE, knowledgeBaseConfiguration={"type": "VECTOR", "vectorKnowledgeBaseConfiguration": {
        "embeddingModelArn": f"arn:aws:bedrock:{REGION}::foundation-model/{EMBEDDER}"}})["knowledgeBase"]["knowledgeBaseId"]
    wait(lambda: agent.get_knowledge_base(knowledgeBaseId=base)["knowledgeBase"]["status"] == "ACTIVE")
    source = agent.create_data_source(knowledgeBaseId=base, name="docs", dataSourceConfiguration={"type": "S3", "s3Configuration": {
        "bucketArn": f"arn:aws:s3:::{BUCKET}", "inclusionPrefixes": ["docs/"]}})["dataSource"]["dataSourceId"]
    where = {"knowledgeBaseId": base, "dataSourceId": source}
    job = agent.start_ingestion_job(**where)["ingestionJob"]["ingestionJobId"]
    wait(lambda: agent.get_ingestion_job(**where, ingestionJobId=job)["ingestionJob"]["status"] == "COMPLETE")
    return base
