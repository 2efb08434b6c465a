// Buckets and objects: uploads in one and in many parts, presigned URLs, listings.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";

import * as s3 from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

import { refused } from "./driver.js";

const md5 = (...parts) => createHash("md5").update(Buffer.concat(parts)).digest();

async function read(d, Key, more = {}) {
  const answer = await d.s3.send(new s3.GetObjectCommand({ Bucket: d.bucket, Key, ...more }));
  return { ...answer, content: Buffer.from(await answer.Body.transformToByteArray()) };
}

const remove = (d, Key) => d.s3.send(new s3.DeleteObjectCommand({ Bucket: d.bucket, Key }));

export async function objects(d) {
  const Bucket = d.bucket, Key = "a folder/späte Notiz+1.txt", where = { Bucket, Key };
  await d.s3.send(new s3.CreateBucketCommand({ Bucket }));
  await s3.waitUntilBucketExists({ client: d.s3, maxWaitTime: 10 }, { Bucket });
  const body = Buffer.from("Ein Körnchen Wahrheit.");
  const put = await d.s3.send(new s3.PutObjectCommand({ ...where, Body: body, ContentType: "text/plain", Metadata: { author: "driver" }, ChecksumAlgorithm: "SHA256" }));
  assert.equal(put.ETag, `"${md5(body).toString("hex")}"`);
  assert.equal(put.ChecksumSHA256, createHash("sha256").update(body).digest("base64"));
  const head = await d.s3.send(new s3.HeadObjectCommand(where));
  assert.deepEqual([head.ContentLength, head.ContentType, head.Metadata], [body.length, "text/plain", { author: "driver" }]);
  assert.ok(head.LastModified instanceof Date && Math.abs(head.LastModified - Date.now()) < 3_600_000, `it was modified at ${head.LastModified}`);
  assert.deepEqual((await read(d, Key)).content, body);
  const part = await read(d, Key, { Range: "bytes=4-10" });
  assert.deepEqual([part.content.toString(), part.ContentRange], ["Körnch", `bytes 4-10/${body.length}`]);

  await d.s3.send(new s3.PutObjectCommand({ ...where, Body: "other" })); // the SDK adds a CRC32 by itself
  const other = await read(d, Key, { ChecksumMode: "ENABLED" });
  assert.equal(other.content.toString(), "other");
  assert.ok(other.ChecksumCRC32, "there is no checksum");
  await refused(d.s3.send(new s3.PutObjectCommand({ Bucket, Key: "bad", Body: body, ChecksumCRC32: "AAAAAA==" })), s3.S3ServiceException, "BadDigest", 400);
  await refused(d.s3.send(new s3.PutObjectCommand({ ...where, Body: body, IfNoneMatch: "*" })), s3.S3ServiceException, "PreconditionFailed", 412);
  await remove(d, Key);
  await refused(d.s3.send(new s3.GetObjectCommand(where)), s3.NoSuchKey, "NoSuchKey", 404);
  await refused(d.s3.send(new s3.HeadObjectCommand(where)), s3.NotFound, "NotFound", 404);
}

// pipe is bytes of which nobody can tell how many there are.
const pipe = (content) => Readable.from((function* () {
  for (let i = 0; i < content.length; i += 65_000) yield content.subarray(i, i + 65_000);
})());

// streamUpload sends what has no length in parts; and what has one in chunks, the checksum trailing.
export async function streamUpload(d) {
  const content = randomBytes(11 * 1024 * 1024 + 13), Bucket = d.bucket, Key = "stream";
  for (const size of [100_000, content.length]) {
    const upload = new Upload({ client: d.s3, params: { Bucket, Key, Body: pipe(content.subarray(0, size)) }, partSize: 5 << 20, queueSize: 3 });
    const done = await upload.done();
    const got = await read(d, Key);
    assert.ok(got.content.equals(content.subarray(0, size)), `${size} bytes came back otherwise`);
    assert.equal(got.ETag, done.ETag);
  }
  await writeFile("content.bin", content);
  const put = await d.s3.send(new s3.PutObjectCommand({ Bucket, Key, Body: createReadStream("content.bin"), ContentLength: content.length }));
  const got = await read(d, Key, { ChecksumMode: "ENABLED" });
  assert.ok(got.content.equals(content), "a file came back otherwise");
  assert.ok(put.ChecksumCRC32, "there is no checksum");
  assert.equal(got.ChecksumCRC32, put.ChecksumCRC32);
  await remove(d, Key);
}

export async function multipart(d) {
  const content = randomBytes(12 * 1024 * 1024 + 7), where = { Bucket: d.bucket, Key: "big.bin" };
  const pieces = [0, 5, 10].map((m) => content.subarray(m << 20, (m + 5) << 20));
  const { UploadId } = await d.s3.send(new s3.CreateMultipartUploadCommand({ ...where, ContentType: "application/x-test" }));
  const Parts = await Promise.all(pieces.map(async (Body, i) => {
    const { ETag, ChecksumCRC32 } = await d.s3.send(new s3.UploadPartCommand({ ...where, UploadId, PartNumber: i + 1, Body }));
    assert.equal(ETag, `"${md5(Body).toString("hex")}"`);
    return { PartNumber: i + 1, ETag, ChecksumCRC32 };
  }));
  const sizes = [];
  for await (const page of s3.paginateListParts({ client: d.s3, pageSize: 2 }, { ...where, UploadId })) {
    sizes.push(...page.Parts.map((p) => p.Size));
    if (!page.IsTruncated) break; // S3 tells a next marker even then, and this paginator would follow it for ever
  }
  assert.deepEqual(sizes, pieces.map((p) => p.length));
  const done = await d.s3.send(new s3.CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
  assert.equal(done.ETag, `"${md5(...pieces.map((p) => md5(p))).toString("hex")}-3"`);
  const got = await read(d, where.Key);
  assert.ok(got.content.equals(content), "the content came back otherwise");
  assert.equal(got.ContentType, "application/x-test");
  await remove(d, where.Key);

  const other = await d.s3.send(new s3.CreateMultipartUploadCommand(where));
  await d.s3.send(new s3.AbortMultipartUploadCommand({ ...where, UploadId: other.UploadId }));
  await refused(d.s3.send(new s3.ListPartsCommand({ ...where, UploadId: other.UploadId })), s3.S3ServiceException, "NoSuchUpload", 404);
}

export async function presigned(d) {
  const where = { Bucket: d.bucket, Key: "by URL/ä b.txt" };
  const put = await getSignedUrl(d.s3, new s3.PutObjectCommand({ ...where, ContentType: "text/plain" }), { expiresIn: 60, signableHeaders: new Set(["content-type"]) });
  assert.equal((await fetch(put, { method: "PUT", body: "by URL", headers: { "Content-Type": "text/plain" } })).status, 200);
  const get = await getSignedUrl(d.s3, new s3.GetObjectCommand(where), { expiresIn: 60 });
  const got = await fetch(get);
  assert.deepEqual([await got.text(), got.headers.get("content-type")], ["by URL", "text/plain"]);
  const changed = await fetch(get.replace("b.txt", "c.txt"));
  assert.equal(changed.status, 403);
  assert.match(await changed.text(), /SignatureDoesNotMatch/);
  await remove(d, where.Key);
}

export async function pages(d) {
  const Bucket = d.bucket, keys = [];
  for (const folder of "ab") for (let i = 0; i < 5; i++) keys.push(`pages/${folder}/0${i}`);
  await Promise.all(keys.map((Key) => d.s3.send(new s3.PutObjectCommand({ Bucket, Key, Body: "x" }))));
  const seen = [];
  let count = 0;
  for await (const page of s3.paginateListObjectsV2({ client: d.s3, pageSize: 3 }, { Bucket, Prefix: "pages/" })) {
    count++;
    seen.push(...page.Contents.map((o) => o.Key));
  }
  assert.equal(count, 4);
  assert.deepEqual(seen, keys);
  const { CommonPrefixes } = await d.s3.send(new s3.ListObjectsV2Command({ Bucket, Prefix: "pages/", Delimiter: "/" }));
  assert.deepEqual(CommonPrefixes.map((p) => p.Prefix), ["pages/a/", "pages/b/"]);
  const { Deleted } = await d.s3.send(new s3.DeleteObjectsCommand({ Bucket, Delete: { Objects: keys.map((Key) => ({ Key })) } }));
  assert.equal(Deleted.length, keys.length);
}
