// Endpoints and imported models.

import assert from "node:assert/strict";

import * as bedrock from "@aws-sdk/client-bedrock";
import { ConverseCommand, ResourceNotFoundException } from "@aws-sdk/client-bedrock-runtime";
import * as sagemaker from "@aws-sdk/client-sagemaker";
import { InvokeEndpointCommand, InvokeEndpointWithResponseStreamCommand, ModelError, SageMakerRuntimeServiceException } from "@aws-sdk/client-sagemaker-runtime";

import { greedy, question, refused, said, turn, until } from "./driver.js";
import { soon } from "./training.js";

const EndpointName = "sdk-endpoint", name = "sdk-model";
const chat = { messages: [{ role: "user", content: "Name a colour." }], max_tokens: 8, temperature: 0 };

export async function endpoint(d) {
  await d.sagemaker.send(new sagemaker.CreateModelCommand({ ModelName: name, ExecutionRoleArn: d.role, PrimaryContainer: { ModelPackageName: d.packaged } }));
  await d.sagemaker.send(new sagemaker.CreateEndpointConfigCommand({ EndpointConfigName: name, ProductionVariants: [
    { VariantName: "AllTraffic", ModelName: name, InstanceType: "ml.c5.xlarge", InitialInstanceCount: 1 }] }));
  const { EndpointArn } = await d.sagemaker.send(new sagemaker.CreateEndpointCommand({ EndpointName, EndpointConfigName: name }));
  await sagemaker.waitUntilEndpointInService(soon(d.sagemaker), { EndpointName });
  const now = await d.sagemaker.send(new sagemaker.DescribeEndpointCommand({ EndpointName }));
  assert.deepEqual([now.EndpointArn, now.EndpointStatus, now.ProductionVariants[0].CurrentInstanceCount], [EndpointArn, "InService", 1]);
}

const ask = (d, body, more = {}) => d.endpoints.send(new InvokeEndpointCommand({ EndpointName, Body: JSON.stringify(body), ...more }));

export async function invoke(d) {
  const answer = await ask(d, chat, { ContentType: "application/json", Accept: "application/json", CustomAttributes: "trace=42", TargetVariant: "AllTraffic" });
  assert.deepEqual([answer.ContentType, answer.CustomAttributes, answer.InvokedProductionVariant], ["application/json", "trace=42", "AllTraffic"]);
  const told = JSON.parse(answer.Body.transformToString());
  assert.ok(told.choices[0].message.content.trim() && told.usage.completion_tokens > 0 && told.usage.completion_tokens <= 8, JSON.stringify(told));
  await refused(ask(d, {}, { EndpointName: "nothing" }), SageMakerRuntimeServiceException, "ValidationError", 400, `Endpoint nothing of account ${d.account} not found.`);
  const error = await refused(ask(d, { inputs: "Hi", parameters: { num_beams: 4 } }), ModelError, "ModelError", 424, "num_beams");
  assert.equal(error.OriginalStatusCode, 400);
}

export async function invokeStream(d) {
  const whole = JSON.parse((await ask(d, chat)).Body.transformToString());
  const answer = await d.endpoints.send(new InvokeEndpointWithResponseStreamCommand({ EndpointName, ContentType: "application/json", Body: JSON.stringify({ ...chat, stream: true }) }));
  assert.deepEqual([answer.ContentType, answer.InvokedProductionVariant], ["text/event-stream", "AllTraffic"]);
  const parts = [];
  for await (const event of answer.Body) parts.push(event.PayloadPart.Bytes);
  assert.ok(parts.length > 2, `it came in ${parts.length} parts`);
  const lines = Buffer.concat(parts).toString().split("\n").filter((l) => l.startsWith("data:")).map((l) => l.slice(5).trim());
  assert.equal(lines.pop(), "[DONE]");
  const text = lines.flatMap((l) => JSON.parse(l).choices).map((c) => c.delta.content ?? "").join("");
  assert.equal(text, whole.choices[0].message.content);
}

export async function deleteEndpoint(d) {
  await d.sagemaker.send(new sagemaker.DeleteEndpointCommand({ EndpointName }));
  await sagemaker.waitUntilEndpointDeleted(soon(d.sagemaker), { EndpointName });
  await refused(d.sagemaker.send(new sagemaker.DescribeEndpointCommand({ EndpointName })), sagemaker.SageMakerServiceException, "ValidationException", 400, "Could not find endpoint");
  await d.sagemaker.send(new sagemaker.DeleteEndpointConfigCommand({ EndpointConfigName: name }));
  await d.sagemaker.send(new sagemaker.DeleteModelCommand({ ModelName: name }));
}

// importModel brings the tuned model into Bedrock, and asks it there.
export async function importModel(d) {
  const { jobArn } = await d.bedrock.send(new bedrock.CreateModelImportJobCommand({ jobName: "sdk-import", importedModelName: "sdk-imported", roleArn: d.role,
    modelDataSource: { s3DataSource: { s3Uri: d.artifact } } }));
  const done = await until("the import", async () => {
    const now = await d.bedrock.send(new bedrock.GetModelImportJobCommand({ jobIdentifier: jobArn }));
    return now.status === "InProgress" ? undefined : now;
  });
  assert.deepEqual([done.status, done.failureMessage], ["Completed", undefined]);
  assert.ok(done.creationTime instanceof Date && done.endTime > done.creationTime, `it ran from ${done.creationTime} to ${done.endTime}`);
  const modelId = done.importedModelArn;
  const model = await d.bedrock.send(new bedrock.GetImportedModelCommand({ modelIdentifier: modelId }));
  assert.deepEqual([model.modelName, model.instructSupported], ["sdk-imported", true]);
  const listed = [];
  for await (const page of bedrock.paginateListImportedModels({ client: d.bedrock }, { nameContains: "sdk-" })) listed.push(...page.modelSummaries.map((m) => m.modelArn));
  assert.deepEqual(listed, [modelId]);
  assert.ok(said(await d.runtime.send(new ConverseCommand({ modelId, messages: turn(question), inferenceConfig: greedy(8) }))).trim());
  await d.bedrock.send(new bedrock.DeleteImportedModelCommand({ modelIdentifier: modelId }));
  await refused(d.runtime.send(new ConverseCommand({ modelId, messages: turn(question) })), ResourceNotFoundException, "ResourceNotFoundException", 404);
}
