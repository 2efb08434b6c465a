// A training job with its log, tags, and the model registry.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { DescribeLogStreamsCommand, paginateGetLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import * as sagemaker from "@aws-sdk/client-sagemaker";

import { refused } from "./driver.js";

const TrainingJobName = "sdk-job", ModelPackageGroupName = "sdk-models";

// soon makes a waiter ask more often than it would on AWS.
export const soon = (client) => ({ client, maxWaitTime: 180, minDelay: 1, maxDelay: 2 });

export async function job(d) {
  const lines = (await readFile(`${process.env.OUTCROP_EXAMPLES}/voice/train.jsonl`, "utf8")).split("\n").slice(0, 12);
  await d.s3.send(new PutObjectCommand({ Bucket: d.bucket, Key: "train/train.jsonl", Body: lines.join("\n") + "\n" }));
  d.group = (await d.sagemaker.send(new sagemaker.CreateModelPackageGroupCommand({ ModelPackageGroupName }))).ModelPackageGroupArn;
  const made = await d.sagemaker.send(new sagemaker.CreateTrainingJobCommand({
    TrainingJobName, RoleArn: d.role,
    AlgorithmSpecification: { TrainingImage: "outcrop/sft", TrainingInputMode: "File" },
    HyperParameters: { model_id: d.model, num_train_epochs: "1", per_device_train_batch_size: "4", max_seq_length: "96", lora_r: "8", lora_alpha: "16", seed: "1" },
    InputDataConfig: [{ ChannelName: "train", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: `s3://${d.bucket}/train/` } } }],
    OutputDataConfig: { S3OutputPath: `s3://${d.bucket}/output` },
    ResourceConfig: { InstanceType: "ml.c5.xlarge", InstanceCount: 1, VolumeSizeInGB: 10 },
    StoppingCondition: { MaxRuntimeInSeconds: 600 },
    ModelPackageConfig: { ModelPackageGroupArn: d.group },
    Tags: [{ Key: "team", Value: "sdk" }],
  }));
  d.job = made.TrainingJobArn;
  await sagemaker.waitUntilTrainingJobCompletedOrStopped(soon(d.sagemaker), { TrainingJobName });
  const now = await d.sagemaker.send(new sagemaker.DescribeTrainingJobCommand({ TrainingJobName }));
  assert.deepEqual([now.TrainingJobArn, now.TrainingJobStatus, now.SecondaryStatus], [d.job, "Completed", "Completed"]);
  assert.ok(now.CreationTime instanceof Date && now.CreationTime - d.begin > -60_000 && now.TrainingEndTime > now.TrainingStartTime, `it ran from ${now.TrainingStartTime}`);
  assert.ok(now.BillableTimeInSeconds > 0);
  const losses = Object.fromEntries(now.FinalMetricDataList.map((m) => [m.MetricName, m.Value]));
  assert.ok(losses["train:loss"] > 0 && losses["train:loss"] < 20, JSON.stringify(losses));
  d.artifact = now.ModelArtifacts.S3ModelArtifacts;
  d.packaged = now.OutputModelPackageArn;
  assert.equal(d.artifact, `s3://${d.bucket}/output/${TrainingJobName}/output/model.tar.gz`);
  await log(d);
}

// log pages through the job's log. Logs has no end but a token that does not change.
async function log(d) {
  const logGroupName = "/aws/sagemaker/TrainingJobs";
  const { logStreams } = await d.logs.send(new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: `${TrainingJobName}/` }));
  assert.equal(logStreams.length, 1);
  const where = { logGroupName, logStreamName: logStreams[0].logStreamName, startFromHead: true, limit: 2 };
  const lines = [];
  for await (const page of paginateGetLogEvents({ client: d.logs, stopOnSameToken: true }, where)) lines.push(...page.events);
  assert.ok(lines.length > 2 && lines.some((e) => e.message.includes("loss")), JSON.stringify(lines));
  assert.ok(lines.every((e) => e.timestamp > d.begin - 60_000));
}

async function tagsOf(d, ResourceArn) {
  const tags = {};
  for await (const page of sagemaker.paginateListTags({ client: d.sagemaker }, { ResourceArn })) for (const t of page.Tags) tags[t.Key] = t.Value;
  return tags;
}

export async function tags(d) {
  assert.deepEqual(await tagsOf(d, d.job), { team: "sdk" });
  await d.sagemaker.send(new sagemaker.AddTagsCommand({ ResourceArn: d.job, Tags: [{ Key: "team", Value: "other" }, { Key: "größe", Value: "" }] }));
  assert.deepEqual(await tagsOf(d, d.job), { team: "other", größe: "" });
  await d.sagemaker.send(new sagemaker.DeleteTagsCommand({ ResourceArn: d.job, TagKeys: ["team"] }));
  assert.deepEqual(await tagsOf(d, d.job), { größe: "" });
}

export async function registry(d) {
  const describe = () => d.sagemaker.send(new sagemaker.DescribeModelPackageCommand({ ModelPackageName: d.packaged }));
  const trained = await describe();
  assert.deepEqual([trained.ModelPackageVersion, trained.ModelApprovalStatus], [1, "PendingManualApproval"]);
  assert.equal(trained.MetadataProperties.GeneratedBy, d.job);
  assert.equal(trained.InferenceSpecification.Containers[0].ModelDataUrl, d.artifact);
  await d.sagemaker.send(new sagemaker.UpdateModelPackageCommand({ ModelPackageArn: d.packaged, ModelApprovalStatus: "Approved", ApprovalDescription: "Good voice." }));
  const approved = await describe();
  assert.deepEqual([approved.ModelApprovalStatus, approved.ApprovalDescription], ["Approved", "Good voice."]);
  const group = await d.sagemaker.send(new sagemaker.DescribeModelPackageGroupCommand({ ModelPackageGroupName }));
  assert.equal(group.ModelPackageGroupArn, d.group);
}

export async function registryPages(d) {
  const want = [d.packaged], got = [];
  for (let i = 0; i < 4; i++) {
    const made = await d.sagemaker.send(new sagemaker.CreateModelPackageCommand({ ModelPackageGroupName, InferenceSpecification: {
      Containers: [{ Image: "outcrop/serve", ModelDataUrl: d.artifact }], SupportedContentTypes: ["application/json"], SupportedResponseMIMETypes: ["application/json"] } }));
    want.push(made.ModelPackageArn);
  }
  let pages = 0;
  for await (const page of sagemaker.paginateListModelPackages({ client: d.sagemaker, pageSize: 2 }, { ModelPackageGroupName, SortBy: "CreationTime", SortOrder: "Ascending" })) {
    pages++;
    got.push(...page.ModelPackageSummaryList.map((s) => s.ModelPackageArn));
  }
  assert.equal(pages, 3);
  assert.deepEqual(got, want);
  await refused(d.sagemaker.send(new sagemaker.ListModelPackagesCommand({ NextToken: "forged" })), sagemaker.SageMakerServiceException, "ValidationException", 400, "oken");
}
