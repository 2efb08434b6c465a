"""SageMaker's Python SDK v3: train, register, deploy, invoke, delete, by its trainer and builder and by its resources."""

import json

import sagemaker_common as common

common.prepare()

import sagemaker.core.helper.session_helper as session_helper
from botocore.exceptions import ClientError
from sagemaker.core.resources import Endpoint, EndpointConfig, Model, ModelPackage, ModelPackageGroup, Tag, TrainingJob
from sagemaker.core.shapes import ContainerDefinition, InstancePool, ProductionVariant
from sagemaker.core.utils.exceptions import FailedStatusError
from sagemaker.serve.model_builder import ModelBuilder
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import CheckpointConfig, Compute, InputData, Networking, StoppingCondition

from check import REGION, TEXT, check, equal, fails, main

common.reach(session_helper)


class Kept:
    """What one check leaves for the next."""


kept = Kept()


@check
def session_and_default_bucket():
    kept.session = session_helper.Session()
    equal(kept.session.default_bucket(), f"sagemaker-{REGION}-{kept.session.account_id()}")


def trainer(**more):
    settings = {"training_image": common.IMAGE, "role": common.ROLE, "base_job_name": "voice", "sagemaker_session": kept.session,
                "hyperparameters": common.HYPERPARAMETERS | {"model_id": TEXT}, "compute": Compute(instance_type=common.INSTANCE, instance_count=1)}
    return ModelTrainer(**(settings | more))


@check
def train_and_wait():
    trained = trainer(environment={"STAGE": "test"}, stopping_condition=StoppingCondition(max_runtime_in_seconds=600),
                      networking=Networking(enable_network_isolation=True), tags=[{"key": "team", "value": "ml"}],
                      checkpoint_config=CheckpointConfig(s3_uri=f"s3://{kept.session.default_bucket()}/checkpoints"))
    trained.train(input_data_config=[InputData(channel_name="train", data_source=common.records())])
    kept.job = trained._latest_training_job
    kept.job.refresh()
    equal((kept.job.training_job_status, kept.job.secondary_status), ("Completed", "Completed"))


@check
def described_as_sent():
    job = TrainingJob.get(training_job_name=kept.job.training_job_name)
    equal((job.environment, job.enable_network_isolation, job.stopping_condition.max_runtime_in_seconds), ({"STAGE": "test"}, True, 600))
    equal(job.checkpoint_config.s3_uri, f"s3://{kept.session.default_bucket()}/checkpoints")
    equal([(t.key, t.value) for t in Tag.get_all(resource_arn=job.training_job_arn)], [("team", "ml")])


@check
def list_jobs():
    names = [j.training_job_name for j in TrainingJob.get_all(name_contains="voice", status_equals="Completed", sort_by="CreationTime", sort_order="Descending")]
    equal(names, [kept.job.training_job_name])


@check
def train_what_fails():
    with open("bad.jsonl", "w") as f:
        f.write('{"nothing": 1}\n')
    fails(lambda: trainer().train(input_data_config=[InputData(channel_name="train", data_source="bad.jsonl")]), FailedStatusError, "bad.jsonl")
    fails(lambda: trainer(training_image="somebody/else:1").train(input_data_config=[InputData(channel_name="train", data_source=common.records())]),
          ClientError, "somebody/else:1")


@check
def stop_a_job():
    slow = trainer(hyperparameters=common.HYPERPARAMETERS | {"model_id": TEXT, "num_train_epochs": 1000})
    slow.train(input_data_config=[InputData(channel_name="train", data_source=common.records())], wait=False)
    slow._latest_training_job.stop()
    slow._latest_training_job.wait()
    equal(slow._latest_training_job.training_job_status, "Stopped")


@check
def build_deploy_and_invoke():
    data = kept.job.model_artifacts.s3_model_artifacts
    kept.builder = ModelBuilder(image_uri=common.SERVING, s3_model_data_url=data, role_arn=common.ROLE, sagemaker_session=kept.session, instance_type=common.INSTANCE)
    kept.builder.build(model_name="voice")
    kept.endpoint = kept.builder.deploy(endpoint_name="voice", initial_instance_count=1)
    answer = json.loads(kept.endpoint.invoke(body=json.dumps(common.ASK), content_type="application/json", custom_attributes="trace=1").body.read())
    kept.text = answer[0]["generated_text"]
    assert kept.text, f"the answer is {answer}"
    fails(lambda: kept.endpoint.invoke(body=b'{"inputs": "a", "parameters": {"num_beams": 2}}', content_type="application/json"), ClientError, "ModelError", "num_beams")


@check
def stream():
    """By the session's client: the SDK's own invoke_with_response_stream (2.27.0) cannot read any event stream."""
    body = json.dumps(common.ASK | {"stream": True})
    answer = kept.session.sagemaker_runtime_client.invoke_endpoint_with_response_stream(EndpointName="voice", ContentType="application/json", Body=body)
    equal(common.streamed(answer["Body"]), kept.text)


@check
def register_by_the_builder():
    kept.builder.register(model_package_group_name="voices", content_types=["application/json"], response_types=["application/json"],
                          inference_instances=[common.INSTANCE], approval_status="Approved")
    found = list(ModelPackage.get_all(model_package_group_name="voices", model_approval_status="Approved"))
    equal([p.model_package_version for p in found], [1])
    kept.package = found[0]


@check
def register_approve_and_deploy_by_resources():
    group = ModelPackageGroup.get(model_package_group_name="voices")
    # The SDK's own ModelPackage.create (2.27.0) reads a member that the answer does not have in AWS's model.
    made = kept.session.sagemaker_client.create_model_package(
        ModelPackageGroupName=group.model_package_group_name, ModelApprovalStatus="PendingManualApproval", InferenceSpecification={
            "Containers": [{"Image": common.SERVING, "ModelDataUrl": kept.job.model_artifacts.s3_model_artifacts}],
            "SupportedContentTypes": ["application/json"], "SupportedResponseMIMETypes": ["application/json"]})
    package = ModelPackage.get(model_package_name=made["ModelPackageArn"])

    def model():
        return Model.create(model_name="approved", execution_role_arn=common.ROLE, primary_container=ContainerDefinition(model_package_name=package.model_package_arn))

    fails(model, ClientError, "PendingManualApproval")
    # So its update, refresh and delete, which ask for a version by its group's name alone.
    kept.session.sagemaker_client.update_model_package(ModelPackageArn=package.model_package_arn, ModelApprovalStatus="Approved", ApprovalDescription="it is friendly")
    package = ModelPackage.get(model_package_name=package.model_package_arn)
    equal((package.model_approval_status, package.model_package_version), ("Approved", 2))
    made = model()
    variant = ProductionVariant(variant_name="AllTraffic", model_name=made.model_name, instance_type=common.INSTANCE, initial_instance_count=1)
    config = EndpointConfig.create(endpoint_config_name="approved", production_variants=[variant])
    endpoint = Endpoint.create(endpoint_name="approved", endpoint_config_name="approved")
    endpoint.wait_for_status("InService")
    answer = endpoint.invoke(body=json.dumps(common.ASK), content_type="application/json", target_variant="AllTraffic")
    equal(json.loads(answer.body.read())[0]["generated_text"], kept.text)
    endpoint.endpoint_config_name = "voice"
    endpoint.update()
    endpoint.wait_for_status("InService")
    equal(endpoint.endpoint_config_name, "voice")
    endpoint.delete()
    endpoint.wait_for_delete()
    config.delete()
    made.delete()
    delete_package(package)


def delete_package(package):
    kept.session.sagemaker_client.delete_model_package(ModelPackageName=package.model_package_arn)


@check
def what_is_not_there_is_refused():
    def create(**more):
        variant = ProductionVariant(variant_name="v", model_name="voice", **more)
        return EndpointConfig.create(endpoint_config_name="refused", production_variants=[variant])

    pools = [InstancePool(instance_type=common.INSTANCE, priority=1)]
    fails(lambda: create(instance_pools=pools), ClientError, "InstancePools")
    fails(lambda: Endpoint.get(endpoint_name="none"), ClientError, "Could not find endpoint")


@check
def delete_everything():
    kept.endpoint.delete()
    kept.endpoint.wait_for_delete()
    EndpointConfig.get(endpoint_config_name="voice").delete()
    Model.get(model_name="voice").delete()
    delete_package(kept.package)
    ModelPackageGroup.get(model_package_group_name="voices").delete()
    equal(list(Endpoint.get_all()) + list(EndpointConfig.get_all()) + list(Model.get_all()) + list(ModelPackageGroup.get_all()), [])


main()
