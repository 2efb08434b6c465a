// What goes wrong, as the SDK's typed exceptions; and what its retries make good.

import assert from "node:assert/strict";

import * as bedrock from "@aws-sdk/client-bedrock";
import * as agent from "@aws-sdk/client-bedrock-agent";
import * as runtime from "@aws-sdk/client-bedrock-runtime";
import * as s3 from "@aws-sdk/client-s3";
import * as sagemaker from "@aws-sdk/client-sagemaker";

import { greedy, refused, turn } from "./driver.js";

export async function notFound(d) {
  await refused(d.runtime.send(new runtime.ConverseCommand({ modelId: "outcrop.nothing", messages: turn("Hello.") })), runtime.ResourceNotFoundException, "ResourceNotFoundException", 404);
  await refused(d.bedrock.send(new bedrock.GetFoundationModelCommand({ modelIdentifier: "outcrop.nothing" })), bedrock.ResourceNotFoundException, "ResourceNotFoundException", 404);
  await refused(d.agent.send(new agent.GetKnowledgeBaseCommand({ knowledgeBaseId: "ABCDEFGHIJ" })), agent.ResourceNotFoundException, "ResourceNotFoundException", 404);
  await refused(d.sagemaker.send(new sagemaker.DescribeEndpointCommand({ EndpointName: "nothing" })), sagemaker.SageMakerServiceException, "ValidationException", 400, "Could not find endpoint");
  await refused(d.s3.send(new s3.ListObjectsV2Command({ Bucket: "there-is-no-such-bucket" })), s3.NoSuchBucket, "NoSuchBucket", 404);
}

export async function invalid(d) {
  const ask = { modelId: d.model, messages: turn("Hi.") };
  const wrong = (command, word) => refused(d.runtime.send(command), runtime.ValidationException, "ValidationException", 400, word);
  await wrong(new runtime.ConverseCommand({ ...ask, inferenceConfig: { temperature: 7 } }), "temperature");
  await wrong(new runtime.ConverseCommand({ ...ask, messages: [{ role: "nobody", content: [{ text: "Hi." }] }] }), "role");
  await wrong(new runtime.ConverseCommand({ ...ask, messages: [{ role: "user" }] }), "content");
  await wrong(new runtime.InvokeModelCommand({ modelId: d.model, body: '{"max_gen_len": 1}' }), "prompt");
  await refused(d.sagemaker.send(new sagemaker.DescribeTrainingJobCommand({ TrainingJobName: "not a name!" })), sagemaker.SageMakerServiceException, "ValidationException", 400, "trainingJobName");
}

export async function badSignature() {
  const known = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: "wrong" };
  const list = (credentials) => new bedrock.BedrockClient({ credentials }).send(new bedrock.ListFoundationModelsCommand());
  await refused(list(known), bedrock.BedrockServiceException, "InvalidSignatureException", 403);
  await refused(list({ ...known, accessKeyId: "AKIAIOSFODNN7EXAMPLE" }), bedrock.BedrockServiceException, "UnrecognizedClientException", 403);
  await refused(new s3.S3Client({ forcePathStyle: true, credentials: known }).send(new s3.ListBucketsCommand()), s3.S3ServiceException, "SignatureDoesNotMatch", 403);
}

const hello = (d) => new runtime.ConverseCommand({ modelId: d.throttled, messages: turn("Hello."), inferenceConfig: greedy(1) });

// throttledRetry asks faster than the quota allows: the SDK must wait and ask again by itself.
export async function throttledRetry(d) {
  const client = new runtime.BedrockRuntimeClient({ maxAttempts: 8 });
  let attempts = 0;
  for (let i = 0; i < 3; i++) attempts += (await client.send(hello(d))).$metadata.attempts;
  client.destroy();
  assert.ok(attempts > 3, `3 requests took ${attempts} attempts`);
}

export async function throttledError(d) {
  const client = new runtime.BedrockRuntimeClient({ maxAttempts: 1 });
  const quickly = async () => {
    for (let i = 0; i < 10; i++) await client.send(hello(d));
  };
  await refused(quickly(), runtime.ThrottlingException, "ThrottlingException", 429, "Too many requests");
  client.destroy();
}

// notBuilt calls an operation that the server knows and does not have.
export async function notBuilt(d) {
  await refused(d.bedrock.send(new bedrock.ListAutomatedReasoningPoliciesCommand()), bedrock.BedrockServiceException, "NotImplementedException", 501, "ListAutomatedReasoningPolicies");
}
