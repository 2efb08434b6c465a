// Drives the oracle's server (test/oracle/wire) with what botocore cannot send: HTTP/2 with prior knowledge on plain http, and
// an operation that streams both ways with signed events.
//   node duplex.js PROGRAM
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand, InvokeModelWithBidirectionalStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttp2Handler } from "@smithy/node-http-handler";

const oracle = spawn(process.argv[2], { stdio: ["pipe", "pipe", "inherit"] });
const [line] = await new Promise((ready) => createInterface(oracle.stdout).once("line", (l) => ready([l])));
const { url, accessKey, secretKey } = JSON.parse(line);
const client = new BedrockRuntimeClient({
  endpoint: url, region: "us-east-1", maxAttempts: 1, requestHandler: new NodeHttp2Handler(),
  credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
});
const tell = (reply) => fetch(`${url}/_oracle/reply`, { method: "POST", body: JSON.stringify(reply) });
const asked = async () => (await fetch(`${url}/_oracle/request`)).json();
const text = (bytes) => new TextDecoder().decode(bytes);
const base64 = (s) => Buffer.from(s).toString("base64");
const modelId = "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl";

const checks = {
  async "a call over h2c"() {
    await tell({ output: { stopReason: "end_turn", output: { message: { role: "assistant", content: [{ text: "größe" }] } },
      usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 }, metrics: { latencyMs: 4 } } });
    const out = await client.send(new ConverseCommand({ modelId, messages: [{ role: "user", content: [{ text: "hi" }] }] }));
    assert.equal(out.output.message.content[0].text, "größe");
    assert.equal((await asked()).input.ModelId ?? (await asked()).input.modelId, modelId);
  },
  async "a stream over h2c, and an exception in its midst"() {
    await tell({ events: [{ messageStart: { role: "assistant" } }, { contentBlockDelta: { contentBlockIndex: 0, delta: { text: "x" } } }],
      error: { code: "ModelStreamErrorException", members: { message: "it broke", originalStatusCode: 500 } } });
    const out = await client.send(new ConverseStreamCommand({ modelId, messages: [{ role: "user", content: [{ text: "hi" }] }] }));
    const seen = [];
    await assert.rejects(async () => { for await (const e of out.stream) seen.push(Object.keys(e)[0]); },
      (e) => e.name === "ModelStreamErrorException" && e.message === "it broke");
    assert.deepEqual(seen, ["messageStart", "contentBlockDelta"]);
  },
  async "both ways at once"() {
    const words = ["one", "two", "größe", "x".repeat(100_000)];
    await tell({ events: words.map((w) => ({ chunk: { bytes: base64(w.toUpperCase()) } })) });
    let answered = () => {};
    async function* body() {
      for (const w of words) {
        const next = new Promise((r) => { answered = r; });
        yield { chunk: { bytes: Buffer.from(w) } };
        await next; // the next is said only once this one is answered
      }
    }
    const out = await client.send(new InvokeModelWithBidirectionalStreamCommand({ modelId, body: body() }));
    const seen = [];
    for await (const e of out.body) { seen.push(text(e.chunk.bytes)); answered(); }
    assert.deepEqual(seen, words.map((w) => w.toUpperCase()));
    const events = (await asked()).events.map((e) => text(Buffer.from((e.chunk ?? e.Chunk).bytes ?? (e.chunk ?? e.Chunk).Bytes, "base64")));
    assert.deepEqual(events, words);
  },
  async "an error at once, while the client streams"() {
    await tell({ error: { code: "ResourceNotFoundException", members: { message: "no such model" } } });
    await assert.rejects(client.send(new InvokeModelWithBidirectionalStreamCommand({ modelId, body: (async function* () { yield { chunk: { bytes: Buffer.from("x") } }; })() })),
      (e) => e.name === "ResourceNotFoundException" && e.message === "no such model");
  },
  async "a wrong key"() {
    const other = new BedrockRuntimeClient({ endpoint: url, region: "us-east-1", maxAttempts: 1, credentials: { accessKeyId: accessKey, secretAccessKey: "wrong" } });
    await assert.rejects(other.send(new InvokeModelWithBidirectionalStreamCommand({ modelId, body: (async function* () { yield { chunk: { bytes: Buffer.from("x") } }; })() })),
      { name: "InvalidSignatureException" });
    other.destroy();
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const late = new Promise((_, no) => setTimeout(() => no(new Error("it takes too long")), 20_000).unref());
  await Promise.race([check(), late]).catch((e) => { failed++; console.log(`duplex: ${name}: ${e.stack}`); });
}
console.log(`duplex: ${Object.keys(checks).length - failed} passed, ${failed} failed (JavaScript, HTTP/2 without TLS)`);
oracle.stdin.end();
process.exit(failed ? 1 : 0);
