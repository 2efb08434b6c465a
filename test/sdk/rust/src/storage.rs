//! Buckets and objects.

use crate::check::{Failure, Outcome, Present, equal, refused, that};
use crate::driver::Driver;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier};
use bytes::Bytes;
use http_body::{Body, Frame};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A body that comes in pieces and does not know how long it will be.
struct Pieces(VecDeque<Bytes>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|b| Ok(Frame::data(b))))
    }
}

fn in_pieces(content: &[u8], size: usize) -> ByteStream {
    ByteStream::from_body_1_x(Pieces(content.chunks(size).map(Bytes::copy_from_slice).collect()))
}

/// Bytes that do not repeat.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 1u64;
    let mut next = || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 56) as u8
    };
    (0..size).map(|_| next()).collect()
}

impl Driver {
    async fn content(&self, key: &str) -> Result<Vec<u8>, Failure> {
        let got = self.s3.get_object().bucket(self.bucket).key(key).send().await?;
        Ok(got.body.collect().await?.to_vec())
    }

    pub async fn objects(&mut self) -> Outcome {
        let (bucket, key) = (self.bucket, "a folder/naïve & späte+1.txt");
        self.s3.create_bucket().bucket(bucket).send().await?;
        let all = self.s3.list_buckets().send().await?;
        that(all.buckets().iter().any(|b| b.name() == Some(bucket)), "the bucket is not listed")?;
        let hello = || ByteStream::from_static(b"hello");
        let put = self.s3.put_object().bucket(bucket).key(key).content_type("text/plain").metadata("colour", "blue");
        let put = put.checksum_algorithm(ChecksumAlgorithm::Sha256).body(hello()).send().await?;
        equal("SHA-256", put.checksum_sha256(), Some("LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="))?;
        let got = self.s3.get_object().bucket(bucket).key(key).checksum_mode(ChecksumMode::Enabled).send().await?;
        equal("stored SHA-256", got.checksum_sha256(), put.checksum_sha256())?;
        equal("content", got.body.collect().await?.to_vec(), b"hello")?;
        let part = self.s3.get_object().bucket(bucket).key(key).range("bytes=1-3").send().await?;
        equal("part", part.body.collect().await?.to_vec(), b"ell")?;
        let head = self.s3.head_object().bucket(bucket).key(key).send().await?;
        equal("length", head.content_length(), Some(5))?;
        equal("type", head.content_type(), Some("text/plain"))?;
        equal("metadata", head.metadata().and_then(|m| m.get("colour")).map(String::as_str), Some("blue"))?;
        equal("ETag", head.e_tag(), put.e_tag())?;
        let again = self.s3.put_object().bucket(bucket).key(key).if_none_match("*").body(hello()).send().await;
        refused(again, "PreconditionFailed", 412, &[])?;
        self.s3.delete_object().bucket(bucket).key(key).send().await?;
        let e = refused(self.s3.get_object().bucket(bucket).key(key).send().await, "NoSuchKey", 404, &[])?;
        that(e.is_no_such_key(), format!("{e:?} is of another type"))?;
        let e = self.s3.head_object().bucket(bucket).key(key).send().await.err().present("error")?.into_service_error();
        that(e.is_not_found(), format!("{e:?} is of another type"))?;
        let e = refused(self.s3.list_objects_v2().bucket("no-such-bucket").send().await, "NoSuchBucket", 404, &[])?;
        that(e.is_no_such_bucket(), format!("{e:?} is of another type"))
    }

    /// From a stream: in signed chunks with a checksum behind them.
    pub async fn stream_upload(&mut self) -> Outcome {
        for (key, algorithm) in [("crc32", ChecksumAlgorithm::Crc32), ("sha256", ChecksumAlgorithm::Sha256), ("crc64", ChecksumAlgorithm::Crc64Nvme)] {
            let content = noise(300_001);
            let put = self.s3.put_object().bucket(self.bucket).key(key).checksum_algorithm(algorithm);
            let put = put.content_length(content.len() as i64).body(in_pieces(&content, 7001)).send().await?;
            let sum = [put.checksum_crc32(), put.checksum_sha256(), put.checksum_crc64_nvme()].into_iter().flatten().count();
            equal("checksums", sum, 1)?;
            that(self.content(key).await? == content, format!("the content of {key} differs"))?;
        }
        // What has no length at all goes up in parts as they fill.
        let content = noise((12 << 20) + 5);
        self.upload("unknown", in_pieces(&content, 100_000)).await?;
        that(self.content("unknown").await? == content, "the content of unknown length differs")
    }

    /// Reads a stream to its end and uploads it in parts of 5 MiB. Gives the object's ETag.
    async fn upload(&self, key: &str, stream: ByteStream) -> Result<String, Failure> {
        let begun = self.s3.create_multipart_upload().bucket(self.bucket).key(key).checksum_algorithm(ChecksumAlgorithm::Crc32).send().await?;
        let id = begun.upload_id().present("upload id")?;
        let (mut reader, mut parts) = (stream.into_async_read(), Vec::new());
        loop {
            let mut part = Vec::new();
            (&mut reader).take(5 << 20).read_to_end(&mut part).await?;
            if part.is_empty() {
                break;
            }
            let number = parts.len() as i32 + 1;
            let sent = self.s3.upload_part().bucket(self.bucket).key(key).upload_id(id).part_number(number);
            let sent = sent.checksum_algorithm(ChecksumAlgorithm::Crc32).body(part.into()).send().await?;
            let sum = sent.checksum_crc32().present("CRC-32")?;
            parts.push(CompletedPart::builder().part_number(number).e_tag(sent.e_tag().present("ETag")?).checksum_crc32(sum).build());
        }
        let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
        let done = self.s3.complete_multipart_upload().bucket(self.bucket).key(key).upload_id(id).multipart_upload(parts).send().await?;
        Ok(done.e_tag().present("ETag")?.to_owned())
    }

    pub async fn multipart(&mut self) -> Outcome {
        let content = noise((11 << 20) + 17);
        let tag = self.upload("big.bin", content.clone().into()).await?;
        that(tag.ends_with("-3\""), format!("the ETag {tag} is not that of three parts"))?;
        let head = self.s3.head_object().bucket(self.bucket).key("big.bin").part_number(3).send().await?;
        equal("parts", head.parts_count(), Some(3))?;
        equal("length of the last", head.content_length(), Some((1 << 20) + 17))?;
        that(self.content("big.bin").await? == content, "the content differs")?;

        let never = self.s3.create_multipart_upload().bucket(self.bucket).key("never").send().await?;
        let id = never.upload_id().present("upload id")?;
        self.s3.upload_part().bucket(self.bucket).key("never").upload_id(id).part_number(1).body(ByteStream::from_static(b"part")).send().await?;
        let mut parts = self.s3.list_parts().bucket(self.bucket).key("never").upload_id(id).into_paginator().items().send();
        equal("size of the part", parts.try_next().await?.present("part")?.size(), Some(4))?;
        self.s3.abort_multipart_upload().bucket(self.bucket).key("never").upload_id(id).send().await?;
        let left = self.s3.list_multipart_uploads().bucket(self.bucket).send().await?;
        equal("uploads", left.uploads().len(), 0)
    }

    pub async fn presigned(&mut self) -> Outcome {
        let (key, soon) = ("note with spaces/é.txt", || PresigningConfig::expires_in(Duration::from_secs(300)));
        let put = self.s3.put_object().bucket(self.bucket).key(key).content_type("text/plain").presigned(soon()?).await?;
        equal("status", fetch(&put, put.uri(), "by URL").await?.0, 200)?;
        let get = self.s3.get_object().bucket(self.bucket).key(key).presigned(soon()?).await?;
        equal("answer", fetch(&get, get.uri(), "").await?, (200, "by URL".to_owned()))?;
        equal("type", self.s3.head_object().bucket(self.bucket).key(key).send().await?.content_type(), Some("text/plain"))?;
        equal("status of another key", fetch(&get, &get.uri().replace("note", "nose"), "").await?.0, 403)
    }

    pub async fn object_pages(&mut self) -> Outcome {
        let keys: Vec<String> = (0..10).map(|i| format!("list/{}/{i}", if i < 5 { "a" } else { "b" })).collect();
        for key in &keys {
            self.s3.put_object().bucket(self.bucket).key(key).body(key.clone().into_bytes().into()).send().await?;
        }
        let mut pages = self.s3.list_objects_v2().bucket(self.bucket).prefix("list/").max_keys(3).into_paginator().send();
        let (mut count, mut listed) = (0, Vec::new());
        while let Some(page) = pages.try_next().await? {
            count += 1;
            listed.extend(page.contents().iter().filter_map(|o| o.key().map(str::to_owned)));
        }
        equal("pages", count, 4)?;
        equal("keys", &listed, &keys)?;
        let folders = self.s3.list_objects_v2().bucket(self.bucket).prefix("list/").delimiter("/").send().await?;
        let folders: Vec<_> = folders.common_prefixes().iter().filter_map(|p| p.prefix()).collect();
        equal("folders", folders, ["list/a/", "list/b/"])?;
        let objects = keys.iter().map(|k| ObjectIdentifier::builder().key(k).build()).collect::<Result<Vec<_>, _>>()?;
        let gone = self.s3.delete_objects().bucket(self.bucket).delete(Delete::builder().set_objects(Some(objects)).build()?).send().await?;
        equal("deleted", gone.deleted().len(), 10)?;
        equal("left", self.s3.list_objects_v2().bucket(self.bucket).prefix("list/").send().await?.key_count(), Some(0))
    }
}

/// Sends a presigned request as somebody would who has no SDK. Gives the status and the content.
async fn fetch(signed: &PresignedRequest, url: &str, body: &str) -> Result<(u16, String), Failure> {
    let rest = url.strip_prefix("http://").present("plain URL")?;
    let (host, path) = rest.split_once('/').present("path")?;
    let mut head = format!("{} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n", signed.method(), body.len());
    for (name, value) in signed.headers().filter(|(name, _)| !matches!(*name, "host" | "content-length")) {
        head += &format!("{name}: {value}\r\n");
    }
    let mut connection = TcpStream::connect(host).await?;
    connection.write_all(format!("{head}\r\n{body}").as_bytes()).await?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await?;
    let (head, content) = answer.split_once("\r\n\r\n").present("end of the headers")?;
    let status = head.split(' ').nth(1).present("status")?;
    Ok((status.parse()?, content.to_owned()))
}
