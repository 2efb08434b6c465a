// A knowledge base: sync, retrieval, and answers with citations.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import * as agent from "@aws-sdk/client-bedrock-agent";
import { RetrieveAndGenerateCommand, RetrieveAndGenerateStreamCommand, paginateRetrieve } from "@aws-sdk/client-bedrock-agent-runtime";
import { PutObjectCommand } from "@aws-sdk/client-s3";

import { until } from "./driver.js";

const handbook = ["01-returns.md", "02-opening-hours.md", "03-shipping-charges.md", "04-boot-repair.md", "05-founders.md", "06-the-lighthouse.md"];
const returns = "How many days does a customer have to return unused goods?";

export async function base(d) {
  for (const page of handbook) {
    const Body = await readFile(`${process.env.OUTCROP_EXAMPLES}/handbook/${page}`);
    await d.s3.send(new PutObjectCommand({ Bucket: d.bucket, Key: `docs/${page}`, Body }));
  }
  const made = await d.agent.send(new agent.CreateKnowledgeBaseCommand({ name: "sdk", roleArn: d.role, knowledgeBaseConfiguration: {
    type: "VECTOR", vectorKnowledgeBaseConfiguration: { embeddingModelArn: d.arnOf(d.embedder) } } }));
  const { knowledgeBaseId } = made.knowledgeBase;
  assert.equal(knowledgeBaseId.length, 10);
  assert.ok(made.knowledgeBase.createdAt instanceof Date);
  await until("the knowledge base", async () => (await d.agent.send(new agent.GetKnowledgeBaseCommand({ knowledgeBaseId }))).knowledgeBase.status === "ACTIVE");
  const { dataSource } = await d.agent.send(new agent.CreateDataSourceCommand({ knowledgeBaseId, name: "handbook", dataSourceConfiguration: {
    type: "S3", s3Configuration: { bucketArn: `arn:aws:s3:::${d.bucket}`, inclusionPrefixes: ["docs/"] } } }));
  const where = { knowledgeBaseId, dataSourceId: dataSource.dataSourceId };
  const { ingestionJob } = await d.agent.send(new agent.StartIngestionJobCommand(where));
  const done = await until("the ingestion", async () => {
    const now = (await d.agent.send(new agent.GetIngestionJobCommand({ ...where, ingestionJobId: ingestionJob.ingestionJobId }))).ingestionJob;
    return ["STARTING", "IN_PROGRESS"].includes(now.status) ? undefined : now;
  });
  assert.equal(done.status, "COMPLETE", JSON.stringify(done.failureReasons));
  assert.deepEqual([done.statistics.numberOfDocumentsScanned, done.statistics.numberOfNewDocumentsIndexed], [handbook.length, handbook.length]);
  d.base = knowledgeBaseId;

  const hits = [];
  for await (const page of paginateRetrieve({ client: d.knowledge }, { knowledgeBaseId, retrievalQuery: { text: returns } })) hits.push(...page.retrievalResults);
  assert.equal(hits[0].location.s3Location.uri, `s3://${d.bucket}/docs/${handbook[0]}`);
  assert.ok(hits[0].content.text.includes("47 days"), hits[0].content.text);
  const scores = hits.map((h) => h.score);
  assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
}

const asked = (d) => ({
  input: { text: returns },
  retrieveAndGenerateConfiguration: { type: "KNOWLEDGE_BASE", knowledgeBaseConfiguration: {
    knowledgeBaseId: d.base, modelArn: d.arnOf(d.model),
    generationConfiguration: { inferenceConfig: { textInferenceConfig: { maxTokens: 48, temperature: 0 } } },
    retrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: 3 } } } },
});

// cited checks a citation against its text: the span cuts it, and what it refers to is in the handbook.
function cited(d, text, citation) {
  const part = citation.generatedResponsePart.textResponsePart;
  assert.equal([...text].slice(part.span.start, part.span.end + 1).join(""), part.text);
  for (const r of citation.retrievedReferences) {
    assert.ok(r.location.s3Location.uri.startsWith(`s3://${d.bucket}/docs/`), r.location.s3Location.uri);
    assert.ok(r.content.text);
  }
}

export async function generate(d) {
  const answer = await d.knowledge.send(new RetrieveAndGenerateCommand(asked(d)));
  assert.ok(answer.output.text.trim() && answer.sessionId, JSON.stringify(answer));
  for (const c of answer.citations) cited(d, answer.output.text, c);
}

export async function generateStream(d) {
  const whole = await d.knowledge.send(new RetrieveAndGenerateCommand(asked(d)));
  const answer = await d.knowledge.send(new RetrieveAndGenerateStreamCommand(asked(d)));
  assert.ok(answer.sessionId);
  let text = "", citations = 0;
  for await (const event of answer.stream) {
    text += event.output?.text ?? "";
    if (event.citation) {
      cited(d, text, event.citation.citation ?? event.citation);
      citations++;
    }
  }
  assert.equal(text, whole.output.text);
  assert.equal(citations, whole.citations.length);
}
