// What the checks share: the clients, what one leaves for later ones, and ways to say what is wanted.

import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

import { BedrockClient } from "@aws-sdk/client-bedrock";
import { BedrockAgentClient } from "@aws-sdk/client-bedrock-agent";
import { BedrockAgentRuntimeClient } from "@aws-sdk/client-bedrock-agent-runtime";
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { IAMClient } from "@aws-sdk/client-iam";
import { S3Client } from "@aws-sdk/client-s3";
import { SageMakerClient } from "@aws-sdk/client-sagemaker";
import { SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { STSClient } from "@aws-sdk/client-sts";

export const question = "What should I pack for a rainy hike?";

// Driver has the SDK's clients as they come: the environment says where and who.
export class Driver {
  begin = new Date();
  role = process.env.OUTCROP_ROLE;
  model = process.env.OUTCROP_MODEL;
  embedder = process.env.OUTCROP_EMBEDDER;
  throttled = process.env.OUTCROP_THROTTLED;
  bucket = "sdk-javascript";

  bedrock = new BedrockClient();
  runtime = new BedrockRuntimeClient();
  agent = new BedrockAgentClient();
  knowledge = new BedrockAgentRuntimeClient();
  sagemaker = new SageMakerClient();
  endpoints = new SageMakerRuntimeClient();
  s3 = new S3Client({ forcePathStyle: true });
  sts = new STSClient();
  iam = new IAMClient();
  logs = new CloudWatchLogsClient();

  arnOf(model) {
    return `arn:aws:bedrock:${process.env.AWS_REGION}::foundation-model/${model}`;
  }

  // close ends the connections that would keep the process alive.
  close() {
    for (const client of Object.values(this)) client?.destroy?.();
  }
}

// turn is a conversation of one user's message.
export const turn = (text) => [{ role: "user", content: [{ text }] }];

// greedy makes an answer the same every time.
export const greedy = (maxTokens) => ({ maxTokens, temperature: 0 });

// said is the text of a whole answer.
export function said(answer) {
  assert.equal(answer.output.message.content.length, 1);
  return answer.output.message.content[0].text;
}

// refused wants an exception of this class, by this name, with an HTTP status and a message with these words.
export async function refused(promise, exception, name, status, ...words) {
  let error;
  try {
    await promise;
  } catch (e) {
    error = e;
  }
  assert.ok(error, `no ${name} was thrown`);
  assert.ok(error instanceof exception, `${error} is no ${exception.name}`);
  assert.equal(error.name, name, `${error} has another name`);
  assert.equal(error.$metadata.httpStatusCode, status, `${error} has another status`);
  assert.ok(error.$metadata.requestId, `${error} has no request id`);
  for (const w of words) assert.ok(error.message.includes(w), `${JSON.stringify(error.message)} does not say ${w}`);
  return error;
}

// until asks twice a second until there is an answer, and gives it.
export async function until(what, ask) {
  const late = Date.now() + 120_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < late, `${what} does not end`);
    await sleep(500);
  }
}
