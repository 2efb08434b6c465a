// Models, asked for streams.

import assert from "node:assert/strict";

import { ConverseCommand, ConverseStreamCommand, InvokeModelCommand, InvokeModelWithResponseStreamCommand } from "@aws-sdk/client-bedrock-runtime";

import { capital } from "./asking.js";
import { greedy, question, said, turn } from "./driver.js";

export async function converse(d) {
  const ask = { modelId: d.model, messages: turn(question), inferenceConfig: greedy(24) };
  const whole = await d.runtime.send(new ConverseCommand(ask));
  const { stream } = await d.runtime.send(new ConverseStreamCommand(ask));
  let text = "";
  const kinds = [], end = {};
  for await (const event of stream) {
    const [[kind, value]] = Object.entries(event);
    if (kinds.at(-1) !== kind) kinds.push(kind);
    Object.assign(end, value);
    text += value.delta?.text ?? "";
  }
  assert.equal(text, said(whole));
  assert.deepEqual(kinds, ["messageStart", "contentBlockDelta", "contentBlockStop", "messageStop", "metadata"]);
  assert.equal(end.role, "assistant");
  assert.equal(end.stopReason, whole.stopReason);
  assert.deepEqual(end.usage, whole.usage);
  assert.ok(end.metrics.latencyMs > 0);
}

export async function invokeModel(d) {
  const whole = JSON.parse((await d.runtime.send(new InvokeModelCommand({ modelId: d.model, body: capital }))).body.transformToString());
  const answer = await d.runtime.send(new InvokeModelWithResponseStreamCommand({ modelId: d.model, body: capital }));
  assert.equal(answer.contentType, "application/json");
  const chunks = [];
  for await (const event of answer.body) chunks.push(JSON.parse(new TextDecoder().decode(event.chunk.bytes)));
  assert.equal(chunks.map((c) => c.generation).join(""), whole.generation);
  const metrics = chunks.at(-1)["amazon-bedrock-invocationMetrics"];
  assert.deepEqual([metrics.inputTokenCount, metrics.outputTokenCount], [whole.prompt_token_count, whole.generation_token_count]);
}

// cancel breaks off a long answer, and wants the server to go on for others at once.
export async function cancel(d) {
  const abort = new AbortController();
  const { stream } = await d.runtime.send(new ConverseStreamCommand({ modelId: d.model, messages: turn("Tell a very long story."), inferenceConfig: greedy(4000) }),
    { abortSignal: abort.signal });
  let pieces = 0;
  try {
    for await (const event of stream) {
      if (event.contentBlockDelta && ++pieces === 3) abort.abort();
      if (pieces > 1000) break;
    }
  } catch (e) {
    assert.match(e.name, /Abort|ERR_/);
  }
  assert.ok(pieces >= 3 && pieces < 100, `it ended after ${pieces} pieces`);
  const begin = Date.now();
  await d.runtime.send(new ConverseCommand({ modelId: d.model, messages: turn(question), inferenceConfig: greedy(1) }));
  assert.ok(Date.now() - begin < 20_000, "the next answer took too long");
}
