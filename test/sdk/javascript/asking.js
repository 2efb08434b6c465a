// Models, asked for whole answers.

import assert from "node:assert/strict";

import { GetFoundationModelCommand, ListFoundationModelsCommand } from "@aws-sdk/client-bedrock";
import { ConverseCommand, CountTokensCommand, InvokeModelCommand } from "@aws-sdk/client-bedrock-runtime";

import { greedy, question, said, turn } from "./driver.js";

export const capital = JSON.stringify({ prompt: "The capital of France is", max_gen_len: 8, temperature: 0 });

export async function listModels(d) {
  const all = await d.bedrock.send(new ListFoundationModelsCommand());
  const modalities = Object.fromEntries(all.modelSummaries.map((m) => [m.modelId, m.outputModalities]));
  assert.deepEqual(modalities[d.model], ["TEXT"]);
  assert.deepEqual(modalities[d.embedder], ["EMBEDDING"]);
  const some = await d.bedrock.send(new ListFoundationModelsCommand({ byOutputModality: "EMBEDDING" }));
  assert.deepEqual(some.modelSummaries.map((m) => m.modelId), [d.embedder]);
  const { modelDetails } = await d.bedrock.send(new GetFoundationModelCommand({ modelIdentifier: d.model }));
  assert.equal(modelDetails.modelArn, d.arnOf(d.model));
  assert.equal(modelDetails.responseStreamingSupported, true);
}

export async function invokeModel(d) {
  const answer = await d.runtime.send(new InvokeModelCommand({ modelId: d.model, body: capital, contentType: "application/json" }));
  assert.equal(answer.contentType, "application/json");
  const whole = JSON.parse(answer.body.transformToString());
  assert.ok(whole.generation.trim() && whole.generation_token_count > 0 && whole.generation_token_count <= 8, JSON.stringify(whole));
  const { inputTokens } = await d.runtime.send(new CountTokensCommand({ modelId: d.model, input: { invokeModel: { body: new TextEncoder().encode(capital) } } }));
  assert.equal(whole.prompt_token_count, inputTokens);

  const embedded = await d.runtime.send(new InvokeModelCommand({ modelId: d.embedder, body: JSON.stringify({ inputText: question }) }));
  const vector = JSON.parse(embedded.body.transformToString());
  assert.equal(vector.embedding.length, 384);
  assert.ok(vector.inputTextTokenCount > 0);
}

// converse also sees to it that this client speaks HTTP/2, on http:// too.
export async function converse(d) {
  assert.equal(d.runtime.config.requestHandler.metadata.handlerProtocol, "h2");
  const answer = await d.runtime.send(new ConverseCommand({ modelId: d.model, messages: turn(question), system: [{ text: "Be brief." }], inferenceConfig: greedy(16) }));
  assert.ok(said(answer).trim());
  const { usage } = answer;
  assert.ok(usage.outputTokens > 0 && usage.outputTokens <= 16, JSON.stringify(usage));
  assert.equal(usage.totalTokens, usage.inputTokens + usage.outputTokens);
  assert.ok(["max_tokens", "end_turn"].includes(answer.stopReason), answer.stopReason);
  assert.ok(answer.metrics.latencyMs > 0);
}

export async function countTokens(d) {
  for (const system of [undefined, [{ text: "Answer in French." }]]) {
    const ask = { messages: turn(question), system };
    const { inputTokens } = await d.runtime.send(new CountTokensCommand({ modelId: d.model, input: { converse: ask } }));
    const charged = await d.runtime.send(new ConverseCommand({ modelId: d.model, ...ask, inferenceConfig: greedy(1) }));
    assert.equal(charged.usage.inputTokens, inputTokens);
  }
}
