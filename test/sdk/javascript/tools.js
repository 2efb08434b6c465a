// A tool that a model calls, and its answer.

import assert from "node:assert/strict";

import { ConverseCommand, ConverseStreamCommand, CountTokensCommand, ValidationException } from "@aws-sdk/client-bedrock-runtime";

import { greedy, refused, said, turn } from "./driver.js";

const cities = ["Paris", "Rome"];
const weather = {
  toolSpec: {
    name: "weather",
    description: "Tells the weather of a city.",
    inputSchema: { json: { type: "object", properties: { city: { type: "string", enum: cities } }, required: ["city"], additionalProperties: false } },
  },
};

export async function tools(d) {
  const messages = turn("What is the weather in Paris?");
  const toolConfig = { tools: [weather], toolChoice: { tool: { name: "weather" } } };
  const ask = { modelId: d.model, messages, toolConfig, inferenceConfig: greedy(64) };
  const whole = await d.runtime.send(new ConverseCommand(ask));
  assert.equal(whole.stopReason, "tool_use");
  const [{ toolUse }, ...rest] = whole.output.message.content;
  assert.deepEqual(rest, []);
  assert.equal(toolUse.name, "weather");
  assert.ok(cities.includes(toolUse.input.city), JSON.stringify(toolUse));
  const { inputTokens } = await d.runtime.send(new CountTokensCommand({ modelId: d.model, input: { converse: { messages, toolConfig } } }));
  assert.equal(whole.usage.inputTokens, inputTokens);
  assert.deepEqual(await streamed(d, ask), toolUse.input);

  const result = { toolUseId: toolUse.toolUseId, content: [{ json: { sky: "clear" } }] };
  const history = [...messages, whole.output.message, { role: "user", content: [{ toolResult: result }] }];
  const answer = await d.runtime.send(new ConverseCommand({ modelId: d.model, messages: history, toolConfig: { tools: [weather] }, inferenceConfig: greedy(16) }));
  assert.ok(answer.stopReason === "tool_use" || said(answer).trim());
  await refused(d.runtime.send(new ConverseCommand({ modelId: d.model, messages: history })), ValidationException, "ValidationException", 400, "toolConfig field must be defined");
}

// streamed is the input of a call that comes in pieces.
async function streamed(d, ask) {
  const { stream } = await d.runtime.send(new ConverseStreamCommand(ask));
  let text = "", stop;
  for await (const { contentBlockStart, contentBlockDelta, messageStop } of stream) {
    if (contentBlockStart) assert.deepEqual([contentBlockStart.contentBlockIndex, contentBlockStart.start.toolUse.name], [0, "weather"]);
    text += contentBlockDelta?.delta.toolUse.input ?? "";
    stop ??= messageStop?.stopReason;
  }
  assert.equal(stop, "tool_use");
  return JSON.parse(text);
}
