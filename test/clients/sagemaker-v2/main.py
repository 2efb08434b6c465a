"""SageMaker's Python SDK v2: fit, register, approve, deploy, predict, update, delete, as its users write it."""

import contextlib
import io
import os

import sagemaker_common as common

common.prepare()

import boto3
import sagemaker
import sagemaker.session
from botocore.exceptions import ClientError
from sagemaker.async_inference import AsyncInferenceConfig
from sagemaker.deserializers import JSONDeserializer
from sagemaker.estimator import Estimator
from sagemaker.inputs import TrainingInput
from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.model import Model, ModelPackage
from sagemaker.predictor import Predictor
from sagemaker.serializers import JSONSerializer
from sagemaker.serverless import ServerlessInferenceConfig

from check import REGION, TEXT, check, equal, fails, main

common.reach(sagemaker.session)
JSON = {"serializer": JSONSerializer(), "deserializer": JSONDeserializer()}


class Kept:
    """What one check leaves for the next."""


kept = Kept()


@check
def session_and_default_bucket():
    kept.session = sagemaker.Session()
    account = kept.session.account_id()
    equal(kept.session.default_bucket(), f"sagemaker-{REGION}-{account}")
    equal(sagemaker.Session().default_bucket(), kept.session.default_bucket(), "the bucket of a second session")
    equal(kept.session.expand_role(common.ROLE.split("/")[-1]), common.ROLE, "the role by its name")
    assert kept.session.get_caller_identity_arn().startswith(f"arn:aws:iam::{account}:")


@check
def upload_list_and_read_data():
    kept.data = kept.session.upload_data(common.records(), key_prefix="data/train")
    bucket, key = kept.data.removeprefix("s3://").split("/", 1)
    assert key in kept.session.list_s3_files(bucket, "data/")
    assert "What is 3?" in kept.session.read_s3_file(bucket, key)


def estimator(**more):
    settings = {"image_uri": common.IMAGE, "role": common.ROLE, "instance_count": 1, "instance_type": common.INSTANCE, "sagemaker_session": kept.session,
                "hyperparameters": common.HYPERPARAMETERS | {"model_id": TEXT}}
    return Estimator(**(settings | more))


@check
def fit_with_logs():
    kept.estimator = estimator(base_job_name="voice", environment={"STAGE": "test"}, tags=[{"Key": "team", "Value": "ml"}], max_run=600,
                               metric_definitions=[{"Name": "train:loss", "Regex": "loss ([0-9.]+)"}], enable_network_isolation=True)
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        kept.estimator.fit({"train": TrainingInput(kept.data, content_type="application/jsonlines")})
    kept.job = kept.estimator.latest_training_job.name
    for word in ("Downloading", "step 2/2 loss", "Completed", "Billable seconds"):
        assert word in said.getvalue(), f"{word!r} is not in what fit printed: {said.getvalue()[-500:]}"


@check
def described_as_sent():
    job = kept.session.describe_training_job(kept.job)
    equal(job["TrainingJobStatus"], "Completed")
    equal(job["Environment"], {"STAGE": "test"})
    equal(job["EnableNetworkIsolation"], True)
    equal(job["StoppingCondition"]["MaxRuntimeInSeconds"], 600)
    equal(job["DebugHookConfig"]["CollectionConfigurations"], [])
    equal(job["ProfilerConfig"]["DisableProfiler"], False)
    equal(job["InputDataConfig"][0]["ContentType"], "application/jsonlines")
    equal(kept.session.list_tags(job["TrainingJobArn"]), [{"Key": "team", "Value": "ml"}])


@check
def attach_to_the_job():
    again = Estimator.attach(kept.job, sagemaker_session=kept.session)
    equal(again.model_data, kept.estimator.model_data)
    equal(again.hyperparameters()["lora_r"], "4")


@check
def logs_for_job():
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        kept.session.logs_for_job(kept.job, wait=False)
    assert "step 2/2 loss" in said.getvalue(), said.getvalue()[-500:]


@check
def fit_that_fails():
    refused = fails(lambda: estimator(image_uri="somebody/else:1").fit({"train": kept.data}), ClientError, "somebody/else:1")
    equal(refused.response["Error"]["Code"], "ValidationException")
    with open("bad.jsonl", "w") as f:
        f.write('{"nothing": 1}\n')
    bad = kept.session.upload_data("bad.jsonl", key_prefix="data/bad")
    with contextlib.redirect_stdout(io.StringIO()):
        fails(lambda: estimator().fit({"train": bad}), sagemaker.exceptions.UnexpectedStatusException, "Failed", "bad.jsonl")


@check
def stop_a_job():
    slow = estimator(hyperparameters=common.HYPERPARAMETERS | {"model_id": TEXT, "num_train_epochs": 1000})
    slow.fit({"train": kept.data}, wait=False)
    slow.latest_training_job.stop()
    with contextlib.redirect_stdout(io.StringIO()):
        slow.latest_training_job.wait(logs="None")
    equal(slow.latest_training_job.describe()["TrainingJobStatus"], "Stopped")


@check
def search_for_jobs():
    expression = {"Filters": [{"Name": "Tags.team", "Operator": "Equals", "Value": "ml"}, {"Name": "HyperParameters.lora_r", "Operator": "Equals", "Value": "4"}]}
    found = kept.session.search("TrainingJob", expression, sort_by="Metrics.train:loss", sort_order="Ascending")
    equal([r["TrainingJob"]["TrainingJobName"] for r in found["Results"]], [kept.job])


@check
def register_and_approve():
    settings = {"content_types": ["application/json"], "response_types": ["application/json"], "inference_instances": [common.INSTANCE],
                "transform_instances": [common.INSTANCE], "model_package_group_name": "voices", "image_uri": common.SERVING}
    kept.package = kept.estimator.register(**settings, description="A friendly voice", customer_metadata_properties={"by": "sdk"})
    second = kept.estimator.register(**settings, approval_status="Rejected")
    equal([p.model_package_arn.rsplit("/", 1)[1] for p in (kept.package, second)], ["1", "2"], "versions")
    container = {"ModelPackageName": kept.package.model_package_arn}  # the SDK's own deploy would approve it first
    fails(lambda: kept.session.create_model("early", common.ROLE, container_defs=container), ClientError, "PendingManualApproval")
    kept.package.update_approval_status("Approved", "it is friendly")
    described = kept.session.sagemaker_client.describe_model_package(ModelPackageName=kept.package.model_package_arn)
    equal((described["ModelApprovalStatus"], described["CustomerMetadataProperties"]), ("Approved", {"by": "sdk"}))


@check
def deploy_the_package():
    package = ModelPackage(role=common.ROLE, model_package_arn=kept.package.model_package_arn, sagemaker_session=kept.session)
    package.deploy(1, common.INSTANCE, endpoint_name="voices", tags=[{"Key": "team", "Value": "ml"}])
    kept.predictor = Predictor("voices", sagemaker_session=kept.session, **JSON)
    text = kept.predictor.predict(common.ASK)[0]["generated_text"]
    assert text, "nothing was generated"
    equal(common.streamed(kept.session.sagemaker_runtime_client.invoke_endpoint_with_response_stream(
        EndpointName="voices", Body=JSONSerializer().serialize(common.ASK | {"stream": True}))["Body"]), text, "the streamed text")
    equal(b"".join(kept.predictor.predict_stream(common.ASK | {"stream": True})).count(b"data:"), 5, "streamed events")


@check
def predict_with_headers():
    chat = {"messages": [{"role": "user", "content": "Name a colour."}], "max_tokens": 5}
    answer = kept.predictor.predict(chat, target_variant="AllTraffic", inference_id="id-1", custom_attributes="trace=1")
    assert answer["choices"][0]["message"]["content"]
    fails(lambda: kept.predictor.predict(chat, target_variant="none"), ClientError, "none")
    fails(lambda: kept.predictor.predict({"inputs": "a", "parameters": {"num_beams": 2}}), ClientError, "num_beams")


@check
def deploy_from_the_estimator_and_update():
    predictor = kept.estimator.deploy(1, common.INSTANCE, image_uri=common.SERVING, **JSON)
    assert predictor.predict(common.ASK)[0]["generated_text"]
    predictor.update_endpoint(initial_instance_count=2, instance_type=common.INSTANCE)
    variant = kept.session.sagemaker_client.describe_endpoint(EndpointName=predictor.endpoint_name)["ProductionVariants"][0]
    equal(variant["CurrentInstanceCount"], 2)
    predictor.delete_model()
    predictor.delete_endpoint()
    client = kept.session.sagemaker_client
    client.get_waiter("endpoint_deleted").wait(EndpointName=predictor.endpoint_name, WaiterConfig={"Delay": 1})
    gone = fails(lambda: kept.session.describe_endpoint(predictor.endpoint_name), ClientError, "Could not find")
    equal(gone.response["Error"]["Code"], "ValidationException")


@check
def a_plain_model():
    model = Model(image_uri=common.SERVING, model_data=kept.estimator.model_data, role=common.ROLE, sagemaker_session=kept.session, predictor_cls=Predictor, env={"A": "b"})
    predictor = model.deploy(1, common.INSTANCE, endpoint_name="plain", **JSON)
    assert predictor.predict(common.ASK)[0]["generated_text"]
    again = fails(lambda: kept.session.create_endpoint("plain", "plain"), ClientError, "Cannot create already existing endpoint")
    equal(again.response["Error"]["Code"], "ValidationException")
    predictor.delete_endpoint(delete_endpoint_config=True)
    model.delete_model()


@check
def what_is_not_there_is_refused():
    def model():
        return Model(image_uri=common.SERVING, model_data=kept.estimator.model_data, role=common.ROLE, sagemaker_session=kept.session)

    fails(lambda: model().deploy(serverless_inference_config=ServerlessInferenceConfig()), ClientError, "serverless")
    fails(lambda: model().deploy(1, common.INSTANCE, async_inference_config=AsyncInferenceConfig(f"s3://{kept.session.default_bucket()}/out")), ClientError, "asynchronous")
    fails(lambda: model().transformer(1, common.INSTANCE).transform(kept.data, wait=False), ClientError, "CreateTransformJob")


@check
def jumpstart_has_no_models():
    fails(lambda: JumpStartModel(model_id=TEXT, role=common.ROLE, sagemaker_session=kept.session), ClientError, "NoSuchBucket")


@check
def without_sts():
    """Nothing in the SDK is touched: with a bucket and a role's ARN it does not ask STS."""
    plain = sagemaker.Session(boto3.Session(), default_bucket=kept.session.default_bucket())
    equal(Predictor("voices", sagemaker_session=plain, **JSON).predict(common.ASK), kept.predictor.predict(common.ASK))


@check
def delete_everything():
    kept.predictor.delete_model()
    kept.predictor.delete_endpoint()
    client = kept.session.sagemaker_client
    for package in client.list_model_packages(ModelPackageGroupName="voices")["ModelPackageSummaryList"]:
        client.delete_model_package(ModelPackageName=package["ModelPackageArn"])
    client.delete_model_package_group(ModelPackageGroupName="voices")
    client.get_waiter("endpoint_deleted").wait(EndpointName="voices", WaiterConfig={"Delay": 1})
    equal(client.list_endpoints()["Endpoints"], [])


main()
